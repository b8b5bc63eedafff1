package org.jointmeeting.supervision.mediation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jointmeeting.organisation.CommissionerAppointed;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.shared.time.ServiceClock;

/** Gives what a compound's commissioner was mediating to the next one, once the next one's time has begun. */
@ApplicationScoped
class HandingMediationsOver {

    private final Mediations mediations;
    private final Directory directory;
    private final ServiceClock clock;

    HandingMediationsOver(Mediations mediations, Directory directory, ServiceClock clock) {
        this.mediations = mediations;
        this.directory = directory;
        this.clock = clock;
    }

    void onAppointed(@Observes CommissionerAppointed appointed) {
        if (appointed.startsOn().isAfter(clock.today())) {
            return;
        }
        UUID compound = appointed.compoundId();
        List<UUID> former = directory
                .findHolders(
                        PostKind.COMMISSIONER,
                        List.of(compound),
                        appointed.startsOn().minusDays(1))
                .getOrDefault(compound, List.of())
                .stream()
                .map(PostView::personId)
                .toList();
        if (!former.isEmpty()) {
            Mediator next = new Mediator(appointed.personId(), appointed.personName());
            mediations.ledBy(former, compound).forEach(mediation -> mediation.giveTo(next));
        }
    }
}
