package org.jointmeeting.planning.plan;

import java.util.UUID;
import java.util.function.BooleanSupplier;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.jointmeeting.planning.engine.Budget;
import org.jointmeeting.planning.engine.Progress;

/**
 * Looks after a search while it runs: tells every second, or oftener where it is held for less, how far it is, and ends it
 * when somebody wants that.
 */
final class SearchWatch {

    private static final long MOST_NANOS = 1_000_000_000L;
    private static final int SIGNS_WHILE_HELD = 4;
    private static final int WHOLE = 100;

    private final Turn turn;
    private final Plans plans;
    private final Searches searches;
    private final SearchConfig config;
    private final long everyNanos;
    private PlanScore score = PlanScore.NONE;
    private long lookedAt = System.nanoTime();
    private boolean cutOff;
    private boolean stopped;

    /**
     * What is searched, for how long at most, and by whom.
     *
     * @param ending whether the instance is about to end
     */
    record Turn(UUID planId, UUID holder, Budget budget, BooleanSupplier ending) {}

    SearchWatch(Turn turn, Plans plans, Searches searches, SearchConfig config) {
        this.turn = turn;
        this.plans = plans;
        this.searches = searches;
        this.config = config;
        this.everyNanos = Math.min(MOST_NANOS, config.heldFor().toNanos() / SIGNS_WHILE_HELD);
    }

    /** The instance ends, or another one has taken the plan: what was found is not kept. */
    boolean isCutOff() {
        return cutOff;
    }

    void first(PlanScore first) {
        score = first;
        look(0, 0);
    }

    void better(Progress progress) {
        score = PlanScore.of(score.unplaced(), progress.score());
    }

    Budget budget() {
        return moves -> {
            double spent = turn.budget().spent(moves);
            long now = System.nanoTime();
            if (now - lookedAt > everyNanos) {
                lookedAt = now;
                look(spent, moves);
            }
            cutOff |= turn.ending().getAsBoolean();
            return stopped || cutOff ? 1 : spent;
        };
    }

    private void look(double spent, long moves) {
        int percent = (int) Math.min(WHOLE, spent * WHOLE);
        cutOff |= !searches.keep(
                turn.planId(), turn.holder(), config.heldFor(), new Searches.State(percent, moves, score));
        stopped |= QuarkusTransaction.requiringNew().call(() -> plans.isStopWanted(turn.planId()));
    }
}
