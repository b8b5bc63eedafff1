package org.jointmeeting.planning.reference;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.jointmeeting.planning.engine.Budget;
import org.jointmeeting.planning.engine.Improvement;
import org.jointmeeting.planning.engine.Placement;
import org.jointmeeting.planning.engine.Score;

import static org.assertj.core.api.Assertions.assertThat;

/** Cases so small that every plan can be looked at: the search finds the best one, or says that none has every meeting. */
class ExhaustiveSearchTest {

    private static final int[] ROOMS = {12, 7};
    private static final int MEETINGS = 4;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theSearchFindsTheBestOfAllPlansExactlyWhenThereIsOne(long seed) {
        var instance = RandomInstance.of(MEETINGS, 8, 4, ROOMS, 6, seed);
        var rules = PublicRules.of(instance);
        FullScore best = bestOfAll(instance, PublicRules.of(instance), 0, null);

        new Placement(rules).place(rules.hardestFirst());
        var found = new Improvement(rules, rules.cooling(), seed).improve(Budget.ofMoves(100_000), progress -> {});

        assertThat(Score.hard(found.score())).isZero();
        assertThat(found.unplaced() == 0).isEqualTo(best != null);
        if (best != null) {
            assertThat(FullScore.of(instance, rules.schedule())).isEqualTo(best);
        }
    }

    private static FullScore bestOfAll(Instance instance, PublicRules rules, int meeting, FullScore soFar) {
        if (meeting == MEETINGS) {
            var score = FullScore.of(instance, rules.schedule());
            boolean isBetter = score.hard() == 0 && (soFar == null || score.compareTo(soFar) < 0);
            return isBetter ? score : soFar;
        }
        FullScore best = soFar;
        var meetings = rules.schedule().meetings();
        for (int i = 0; i < meetings.window(meeting).size(); i++) {
            int start = meetings.window(meeting).at(i);
            for (int room : meetings.rooms(meeting)) {
                if (rules.schedule().isFree(room, start, meetings.length(meeting))) {
                    rules.put(meeting, start, room);
                    best = bestOfAll(instance, rules, meeting + 1, best);
                    rules.lift(meeting);
                }
            }
        }
        return best;
    }
}
