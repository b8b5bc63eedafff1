package org.jointmeeting.planning.reference;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.jointmeeting.planning.engine.Budget;
import org.jointmeeting.planning.engine.Improvement;
import org.jointmeeting.planning.engine.Placement;
import org.jointmeeting.planning.engine.Schedule;
import org.jointmeeting.planning.engine.Score;

import static org.assertj.core.api.Assertions.assertThat;

/** What is added up move by move, against the twelve rules computed from nothing. */
class PublicRulesTest {

    private static final int[] ROOMS = {12, 9, 7};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyStepOfARandomWalkCostsWhatTheFullScoreSays(long seed) {
        var instance = RandomInstance.of(14, 48, 12, ROOMS, 9, seed);
        var rules = PublicRules.of(instance);
        Random random = new Random(seed);
        for (int step = 0; step < 4000; step++) {
            int meeting = random.nextInt(14);
            rules.lift(meeting);
            putSomewhere(rules, meeting, random);
            assertThat(scoreOf(rules)).isEqualTo(FullScore.of(instance, rules.schedule()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aPriceIsWhatTheScoreGrowsBy(long seed) {
        var instance = RandomInstance.of(14, 48, 12, ROOMS, 9, seed);
        var rules = PublicRules.of(instance);
        new Placement(rules).place(rules.hardestFirst());
        Random random = new Random(seed);
        for (int step = 0; step < 2000; step++) {
            int meeting = random.nextInt(14);
            rules.lift(meeting);
            long without = rules.score() - rules.priceOfNone(meeting);
            long price = putSomewhere(rules, meeting, random);
            assertThat(rules.score()).isEqualTo(without + price);
        }
    }

    @Test
    void whatIsImprovedStandsAsItsScoreSays() {
        var instance = RandomInstance.of(20, 60, 12, ROOMS, 12, 7);
        var rules = PublicRules.of(instance);
        new Placement(rules).place(rules.hardestFirst());
        long first = rules.score();
        var best = new Improvement(rules, rules.cooling(), 1).improve(Budget.ofMoves(300_000), progress -> {});
        assertThat(best.unplaced()).isZero();
        assertThat(best.score()).isLessThan(first).isEqualTo(rules.score());
        assertThat(scoreOf(rules)).isEqualTo(FullScore.of(instance, rules.schedule()));
        assertThat(Score.hard(best.score())).isZero();
    }

    /** As the full score counts, which doesn't ask whether all are placed. */
    private static FullScore scoreOf(PublicRules rules) {
        long score = rules.score();
        for (int meeting = 0; meeting < rules.schedule().meetings().count(); meeting++) {
            score -= rules.schedule().isPlaced(meeting) ? 0 : rules.priceOfNone(meeting);
        }
        return new FullScore(Score.hard(score), Score.medium(score), Score.soft(score));
    }

    private static long putSomewhere(PublicRules rules, int meeting, Random random) {
        Schedule schedule = rules.schedule();
        var window = schedule.meetings().window(meeting);
        int[] rooms = schedule.meetings().rooms(meeting);
        for (int tries = 0; tries < 200; tries++) {
            int start = window.at(random.nextInt(window.size()));
            int room = rooms[random.nextInt(rooms.length)];
            long price = rules.price(meeting, start, room, Long.MAX_VALUE);
            if (price != Score.FORBIDDEN) {
                rules.put(meeting, start, room);
                return price;
            }
        }
        return rules.priceOfNone(meeting);
    }
}
