package org.jointmeeting.sample;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** One loading of the sample and how far it got; told by one thread, read by any. */
final class SampleLoad {

    private final UUID id;
    private final SampleScope scope;
    private final Instant startedAt;
    private SampleLoadView.Phase phase = SampleLoadView.Phase.PREPARING;
    private int done;
    private int of;
    private @Nullable Instant endedAt;
    private @Nullable String error;
    private boolean initial;

    SampleLoad(UUID id, SampleScope scope, Instant startedAt) {
        this.id = id;
        this.scope = scope;
        this.startedAt = startedAt;
    }

    synchronized void enter(SampleLoadView.Phase newPhase, int steps) {
        phase = newPhase;
        done = 0;
        of = steps;
    }

    synchronized void step() {
        done++;
    }

    synchronized void end(Instant at) {
        phase = SampleLoadView.Phase.DONE;
        endedAt = at;
    }

    synchronized void fail(Instant at, String why) {
        phase = SampleLoadView.Phase.FAILED;
        error = why;
        endedAt = at;
    }

    synchronized boolean isRunning() {
        return endedAt == null;
    }

    /** For a load that is part of the first start. */
    synchronized void holdReadiness() {
        initial = true;
    }

    synchronized boolean holdsReadiness() {
        return initial && isRunning();
    }

    UUID id() {
        return id;
    }

    synchronized SampleLoadView view() {
        return new SampleLoadView(id, scope, phase, done, of, startedAt, endedAt, error);
    }
}
