package org.jointmeeting.agenda.parking;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import org.jointmeeting.agenda.Items;
import org.jointmeeting.shared.rounds.Round;
import org.jointmeeting.shared.time.ServiceClock;

/** Takes up again what was parked until today. Each item once: it is locked, and only a parked one is resumed. */
@ApplicationScoped
class ResumingParked implements Round {

    private static final Logger LOG = Logger.getLogger(ResumingParked.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Items items;
    private final ParkingItems parking;
    private final ServiceClock clock;

    ResumingParked(Items items, ParkingItems parking, ServiceClock clock) {
        this.items = items;
        this.parking = parking;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "resume-parked-items";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void run() {
        for (var id : QuarkusTransaction.joiningExisting().call(() -> items.toReviewBy(clock.today()))) {
            try {
                parking.resumeReviewed(id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "The parked item %s could not be resumed; it is tried again.", id);
            }
        }
    }
}
