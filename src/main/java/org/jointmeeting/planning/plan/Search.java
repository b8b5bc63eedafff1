package org.jointmeeting.planning.plan;

import java.util.function.Consumer;

import org.jointmeeting.planning.city.CityRules;
import org.jointmeeting.planning.engine.Budget;
import org.jointmeeting.planning.engine.Improvement;
import org.jointmeeting.planning.engine.Placement;
import org.jointmeeting.planning.engine.Progress;
import org.jointmeeting.planning.engine.Snapshot;
import org.jointmeeting.planning.problem.PlanProblem;

/** A search in memory: a complete plan at once, then a better one as long as the budget lasts. */
final class Search {

    private final PlanOutcome before;
    private final CityRules rules;
    private final Improvement improvement;

    /** @param before where it goes on from: what stands in it stays at first */
    Search(PlanProblem problem, PlanOutcome before, long seed) {
        this.before = before;
        this.rules = new CityRules(before.month(problem));
        before.snapshot().restore(rules);
        this.improvement = new Improvement(rules, rules.cooling(), seed);
    }

    /** What stands already stays where it can; everything else at its best place that is left, the hardest first. */
    PlanOutcome place() {
        rules.putWhereKnown();
        new Placement(rules).place(rules.hardestFirst());
        return before.with(new Snapshot(rules));
    }

    PlanOutcome improve(Budget budget, Consumer<Progress> watcher) {
        return before.with(improvement.improve(budget, watcher));
    }

    /** Of what stands now. */
    PlanScore score() {
        return PlanScore.of(rules);
    }

    /** Places tried so far. */
    long moves() {
        return improvement.moves();
    }
}
