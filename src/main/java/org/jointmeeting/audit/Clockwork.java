package org.jointmeeting.audit;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.capture.CountingRefusals;
import org.jointmeeting.audit.chain.Anchoring;
import org.jointmeeting.audit.chain.SealingEntries;
import org.jointmeeting.audit.chain.VerifyingTrail;

/** What the trail does by itself, on one thread of its own: writes refusals, seals, anchors, and verifies at a start. */
@ApplicationScoped
class Clockwork {

    private static final Logger LOG = Logger.getLogger(Clockwork.class);
    private static final int LAST = 10_000;
    private static final int SECONDS_TO_STOP = 10;

    private final AuditConfig config;
    private final CountingRefusals refusals;
    private final SealingEntries sealing;
    private final Anchoring anchoring;
    private final VerifyingTrail verifying;
    private final ScheduledExecutorService thread = Executors.newScheduledThreadPool(2, Clockwork::named);
    private volatile @Nullable String trouble;

    Clockwork(
            AuditConfig config,
            CountingRefusals refusals,
            SealingEntries sealing,
            Anchoring anchoring,
            VerifyingTrail verifying) {
        this.config = config;
        this.refusals = refusals;
        this.sealing = sealing;
        this.anchoring = anchoring;
        this.verifying = verifying;
    }

    void start(@Observes @Priority(LAST) StartupEvent event) {
        long millis = config.sealEvery().toMillis();
        thread.scheduleWithFixedDelay(() -> quietly(this::beat), 0, millis, TimeUnit.MILLISECONDS);
        long seconds = config.newDayLookedForEvery().toSeconds();
        thread.scheduleWithFixedDelay(() -> quietly(anchoring::anchorDaily), seconds, seconds, TimeUnit.SECONDS);
        if (config.verifyAtStart()) {
            thread.execute(() -> quietly(verifying::verifyWhole));
        }
    }

    /** Sealing ends before the database is closed. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        sealing.stop();
        thread.shutdown();
        if (thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            quietly(this::beat);
        }
    }

    private void beat() {
        refusals.write();
        sealing.sealAll();
    }

    /** The next beat tries again; the same trouble is told once. */
    private void quietly(Runnable work) {
        try {
            work.run();
            trouble = null;
        } catch (RuntimeException e) {
            if (!String.valueOf(e.getMessage()).equals(trouble)) {
                LOG.error("The audit trail could not be kept up; it is tried again.", e);
            }
            trouble = String.valueOf(e.getMessage());
        }
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "audit");
        thread.setDaemon(true);
        return thread;
    }
}
