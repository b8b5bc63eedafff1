package org.jointmeeting.shared.rounds;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/** Looks again and again whether a round is due, on one thread of its own. */
@ApplicationScoped
class GoingTheRounds {

    private static final Logger LOG = Logger.getLogger(GoingTheRounds.class);
    private static final int LAST = 10_000;
    private static final int SECONDS_TO_STOP = 10;

    private final RoundsConfig config;
    private final Rounds rounds;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(GoingTheRounds::named);

    GoingTheRounds(RoundsConfig config, Rounds rounds) {
        this.config = config;
        this.rounds = rounds;
    }

    void start(@Observes @Priority(LAST) StartupEvent event) {
        if (config.enabled()) {
            long millis = config.lookEvery().toMillis();
            thread.scheduleWithFixedDelay(this::go, millis, millis, TimeUnit.MILLISECONDS);
        }
    }

    /** A round at work is let finish before the database is closed. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            LOG.warn("A round was still at work when the service stopped; what it left is done after the next start.");
        }
    }

    /** The schedule ends with the first exception that leaves here. */
    private void go() {
        try {
            rounds.runDue();
        } catch (RuntimeException e) {
            LOG.error("It could not be looked which rounds are due; it is tried again.", e);
        }
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "rounds");
        thread.setDaemon(true);
        return thread;
    }
}
