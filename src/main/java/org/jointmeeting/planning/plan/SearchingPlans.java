package org.jointmeeting.planning.plan;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/**
 * Searches the plans that wait, one after the other, on one thread of low priority, so that callers are served meanwhile.
 * What an instance leaves behind when it ends, another takes up, or the same after its next start.
 */
@ApplicationScoped
class SearchingPlans {

    private static final Logger LOG = Logger.getLogger(SearchingPlans.class);
    private static final int LAST = 10_000;
    private static final int SECONDS_TO_STOP = 10;
    private static final int MOST_LOOKED_AT = 100;

    private final SearchConfig config;
    private final Plans plans;
    private final Searches searches;
    private final SearchingPlan searching;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(SearchingPlans::named);
    private volatile boolean ending;

    SearchingPlans(SearchConfig config, Plans plans, Searches searches, SearchingPlan searching) {
        this.config = config;
        this.plans = plans;
        this.searches = searches;
        this.searching = searching;
    }

    void start(@Observes @Priority(LAST) StartupEvent event) {
        if (config.enabled()) {
            long millis = config.lookEvery().toMillis();
            thread.scheduleWithFixedDelay(this::go, millis, millis, TimeUnit.MILLISECONDS);
        }
    }

    /** At once, not only when it is looked again. */
    void onQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanQueued queued) {
        if (config.enabled() && !ending) {
            thread.execute(this::go);
        }
    }

    /** By a flag and no interrupt, which would close the database's files under whoever reads them. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        ending = true;
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            LOG.warn("A search was still at work when the service stopped; it begins anew after the next start.");
        }
    }

    /** The schedule ends with the first exception that leaves here. */
    private void go() {
        try {
            for (UUID id : QuarkusTransaction.requiringNew().call(() -> plans.unsolved(MOST_LOOKED_AT))) {
                UUID holder = UUID.randomUUID();
                if (searches.take(id, holder, config.heldFor())) {
                    search(id, holder);
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.error("It could not be looked which plans are to be searched; it is tried again.", e);
        }
    }

    private void search(UUID id, UUID holder) {
        try {
            searching.search(id, holder, () -> ending);
        } finally {
            searches.giveBack(id, holder);
        }
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "plans");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
