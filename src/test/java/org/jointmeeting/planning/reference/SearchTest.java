package org.jointmeeting.planning.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.jointmeeting.planning.engine.Budget;
import org.jointmeeting.planning.engine.Improvement;
import org.jointmeeting.planning.engine.Placement;
import org.jointmeeting.planning.engine.Score;
import org.jointmeeting.planning.engine.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** How a search behaves, whatever the rules. */
class SearchTest {

    private static final int MEETINGS = 30;

    private final Instance instance = RandomInstance.of(MEETINGS, 96, 12, new int[] {12, 9, 7}, 14, 3);

    @Test
    void theFirstPlanHasEveryMeetingAndBreaksNothing() {
        var rules = placed();
        assertThat(new Snapshot(rules).unplaced()).isZero();
        assertThat(Score.hard(rules.score())).isZero();
    }

    @Test
    void oneSeedAndOneNumberOfMovesAlwaysEndInTheSamePlan() {
        assertThat(places(improved(5, Budget.ofMoves(100_000))))
                .isEqualTo(places(improved(5, Budget.ofMoves(100_000))));
    }

    @Test
    void theLastPlanThatIsToldOfIsTheBest() {
        List<Long> told = new ArrayList<>();
        var rules = placed();
        long first = rules.score();
        var best = new Improvement(rules, rules.cooling(), 1)
                .improve(Budget.ofMoves(200_000), progress -> told.add(progress.score()));
        assertThat(told).isNotEmpty();
        assertThat(best.score()).isLessThan(first);
        assertThat(told.get(told.size() - 1)).isEqualTo(best.score());
    }

    @Test
    void whoStopsASearchKeepsTheBestPlanSoFar() {
        var looks = new AtomicInteger();
        var rules = placed();
        long first = rules.score();
        var improvement = new Improvement(rules, rules.cooling(), 1);
        var best =
                improvement.improve(Budget.ofSeconds(600).unless(() -> looks.incrementAndGet() > 20), progress -> {});
        assertThat(looks).hasValue(21);
        assertThat(improvement.moves()).isPositive();
        assertThat(best.score()).isEqualTo(rules.score()).isLessThanOrEqualTo(first);
    }

    @Test
    void aMeetingThatNoRoomHoldsIsLeftOutAndTheOthersArePlaced() {
        var visits = new ArrayList<>(instance.visits());
        visits.set(0, new Instance.Visit(2, IntStream.range(0, 13).toArray(), new int[0]));
        var rules = PublicRules.of(new Instance(instance.dayOfGrain(), instance.capacities(), 14, visits));
        new Placement(rules).place(rules.hardestFirst());
        var best = new Improvement(rules, rules.cooling(), 1).improve(Budget.ofMoves(20_000), progress -> {});
        assertThat(best.unplaced()).isEqualTo(1);
        assertThat(best.isPlaced(0)).isFalse();
    }

    private PublicRules placed() {
        var rules = PublicRules.of(instance);
        new Placement(rules).place(rules.hardestFirst());
        return rules;
    }

    private Snapshot improved(long seed, Budget budget) {
        var rules = placed();
        return new Improvement(rules, rules.cooling(), seed).improve(budget, progress -> {});
    }

    private static List<Integer> places(Snapshot plan) {
        return IntStream.range(0, MEETINGS)
                .flatMap(meeting -> IntStream.of(plan.start(meeting), plan.room(meeting)))
                .boxed()
                .toList();
    }
}
