package org.jointmeeting.planning.city;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.jointmeeting.planning.engine.Budget;
import org.jointmeeting.planning.engine.Improvement;
import org.jointmeeting.planning.engine.Meetings.Wish;
import org.jointmeeting.planning.engine.Placement;
import org.jointmeeting.planning.engine.Score;
import org.jointmeeting.planning.engine.Snapshot;
import org.jointmeeting.planning.engine.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** A city's month: what is added up move by move against the rules computed from nothing, and what each rule is for. */
class CityRulesTest {

    private static final int MEETINGS = 12;
    private static final Days DAYS = Days.working(4, 10, 5, 0);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyStepOfARandomWalkCostsWhatTheFullScoreSaysAndBreaksNothing(long seed) {
        var month = RandomMonth.of(MEETINGS, seed);
        var rules = new CityRules(month);
        Random random = new Random(seed);
        for (int step = 0; step < 3000; step++) {
            int meeting = random.nextInt(MEETINGS);
            rules.lift(meeting);
            putSomewhere(rules, month, meeting, random);
            assertThat(scoreOf(rules)).isEqualTo(FullCityScore.of(month, rules));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void thePlanThatStandsAtTheEndIsTheBestOneWithItsPeople(long seed) {
        var month = RandomMonth.of(MEETINGS, seed);
        var rules = new CityRules(month);
        new Placement(rules).place(rules.hardestFirst());
        long first = rules.score();
        var best = new Improvement(rules, rules.cooling(), seed).improve(Budget.ofMoves(100_000), progress -> {});
        assertThat(best.score()).isEqualTo(rules.score()).isLessThanOrEqualTo(first);
        assertThat(scoreOf(rules)).isEqualTo(FullCityScore.of(month, rules));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aScoreToldRuleByRuleAddsUp(long seed) {
        var month = RandomMonth.of(MEETINGS, seed);
        var rules = new CityRules(month);
        new Placement(rules).place(rules.hardestFirst());
        Snapshot plan = new Snapshot(rules);
        var sheet = new ScoreSheets(month).of(plan);
        long[] points = new long[2];
        for (CityRule rule : CityRule.values()) {
            points[rule.isMedium() ? 0 : 1] += sheet.of(rule);
        }
        assertThat(points).containsExactly(Score.medium(rules.score()), Score.soft(rules.score()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anObstacleIsNamedExactlyWhereAMeetingCannotBeHeld(long seed) {
        var month = RandomMonth.of(MEETINGS, seed);
        var rules = new CityRules(month);
        new Placement(rules).place(rules.hardestFirst());
        for (int meeting = 0; meeting < MEETINGS; meeting++) {
            rules.lift(meeting);
            Wish wish = month.gatherings().get(meeting).wish();
            for (int i = 0; i < wish.window().size(); i++) {
                int start = wish.window().at(i);
                boolean isPossible = rules.price(meeting, start, wish.rooms()[0], Long.MAX_VALUE) != Score.FORBIDDEN;
                assertThat(rules.obstacle(meeting, start, wish.rooms()[0]) == null)
                        .isEqualTo(isPossible);
            }
        }
    }

    @Test
    void theHeadComesWhereTheHeadIsWantedAndASubstituteOnlyWhereHeCannot() {
        var seat = new Seat(new int[] {0, 1}, Seat.Need.HEAD);
        var rules = placed(2, gathering(0, seat), gathering(1, seat));
        assertThat(List.of(rules.holder(0, 0), rules.holder(1, 0))).containsExactlyInAnyOrder(0, 1);
        assertThat(Score.medium(rules.score())).isEqualTo(5);
    }

    @Test
    void workIsSharedAmongThoseWhoAreQualified() {
        var seat = new Seat(new int[] {0, 1}, Seat.Need.REQUIRED);
        var rules =
                placed(2, gathering(0, seat), gathering(0, 10, seat), gathering(0, 20, seat), gathering(0, 30, seat));
        assertThat(IntStream.range(0, 4).filter(meeting -> rules.holder(meeting, 0) == 0))
                .hasSize(2);
    }

    @Test
    void aMeetingWhoseSeatNobodyCanFillIsNotPlaced() {
        var nobody = new Seat(new int[0], Seat.Need.REQUIRED);
        var rules = placed(1, gathering(0, nobody));
        assertThat(rules.schedule().isPlaced(0)).isFalse();
        assertThat(rules.score()).isEqualTo(rules.priceOfNone(0));
    }

    @Test
    void anUpperMeetingWaitsTheWorkingDaysAfterTheLowerOne() {
        var lower = gathering(0, 10, new Seat(new int[] {0}, Seat.Need.REQUIRED));
        var window = new Window(new int[] {11, 21, 31});
        var upper =
                new Gathering(new Wish(1, window, new int[] {1}), List.of(), 5, Known.NONE, Known.NOTHING, List.of(0));
        var rules = placed(1, lower, upper);
        assertThat(DAYS.day(rules.schedule().start(0))).isEqualTo(1);
        assertThat(DAYS.day(rules.schedule().start(1))).isEqualTo(3);
    }

    @Test
    void nobodyIsSentOnADayOnWhichThePostIsNotTheirs() {
        var seat = new Seat(
                new int[] {0, 1},
                Seat.Need.REQUIRED,
                List.of(
                        new Seat.Turn(0, new int[] {0}, Seat.Need.REQUIRED),
                        new Seat.Turn(2, new int[] {1}, Seat.Need.REQUIRED),
                        new Seat.Turn(3, new int[0], Seat.Need.REQUIRED)));
        var rules = placed(2, gathering(0, 10, seat), gathering(0, 20, seat), gathering(0, 30, seat));
        assertThat(rules.holder(0, 0)).isZero();
        assertThat(rules.holder(1, 0)).isEqualTo(1);
        assertThat(rules.schedule().isPlaced(2)).isFalse();
    }

    @Test
    void aSeatThatTakesNobodysTimeCostsNothing() {
        var shared = new Seat(
                new int[] {0},
                Seat.Need.REQUIRED,
                List.of(
                        new Seat.Turn(0, new int[0], Seat.Need.NONE),
                        new Seat.Turn(1, new int[] {0}, Seat.Need.REQUIRED)));
        var rules = placed(1, gathering(0, shared));
        assertThat(rules.schedule().isPlaced(0)).isTrue();
        assertThat(rules.holder(0, 0)).isEqualTo(-1);
        assertThat(Score.medium(rules.score())).isZero();
    }

    @Test
    void whoeverTheNoticeNamedComesEvenIfOthersHaveLess() {
        var seat = new Seat(new int[] {0, 1}, Seat.Need.REQUIRED);
        var notified = new Known(10, 0, 3);
        var rules = placed(
                2,
                gathering(0, 20, new Seat(new int[] {1}, Seat.Need.REQUIRED)),
                known(notified, seat.notifiedTo(1)),
                gathering(0, 30, seat));
        assertThat(rules.holder(1, 0)).isEqualTo(1);
        assertThat(rules.holder(2, 0)).isZero();
    }

    @Test
    void somebodyElseComesInsteadOfWhomTheNoticeNamedRatherThanThatTheMeetingMoves() {
        var notified = new Known(10, 0, 3);
        var seat = new Seat(new int[] {0, 1}, Seat.Need.REQUIRED).notifiedTo(0);
        var month = new Month(
                DAYS,
                2,
                2,
                2,
                Points.USUAL,
                List.of(known(notified, seat)),
                List.of(new Engagement(0, 8, 5, false, null)),
                List.of());
        var rules = new CityRules(month);
        new Placement(rules).place(rules.hardestFirst());
        assertThat(rules.schedule().start(0)).isEqualTo(10);
        assertThat(rules.holder(0, 0)).isEqualTo(1);
        assertThat(Score.soft(rules.score())).isEqualTo(3 * 20 + 1);
    }

    @Test
    void aSeatFilledByHandIsFilledByNobodyElseAndStillLacksItsHead() {
        var head = new Seat(new int[] {0, 1}, Seat.Need.HEAD).only(1);
        var rules = placed(2, gathering(0, head), gathering(1, head));
        assertThat(rules.holder(0, 0)).isEqualTo(1);
        assertThat(rules.schedule().isPlaced(1)).isFalse();
        assertThat(Score.medium(rules.score())).isEqualTo(5 + 200);
    }

    @Test
    void whatWasNotifiedStandsBeforeAnythingElseIsPlaced() {
        var anybody = new Seat(new int[] {0}, Seat.Need.REQUIRED);
        var other = new Gathering(
                new Wish(1, new Window(new int[] {10, 11}), new int[] {0}),
                List.of(anybody),
                0,
                Known.NONE,
                Known.NOTHING,
                List.of());
        var rules = new CityRules(Month.of(DAYS, 2, 1, 2, List.of(other, known(new Known(10, 0, 3), anybody))));
        rules.putWhereKnown();
        new Placement(rules).place(rules.hardestFirst());
        assertThat(List.of(rules.schedule().start(0), rules.schedule().start(1)))
                .containsExactly(11, 10);
    }

    /** In a venue and at a time of its own choice. */
    private static Gathering known(Known known, Seat seat) {
        var wish = new Wish(1, new Window(new int[] {5, 10, 15}), new int[] {0, 1});
        return new Gathering(wish, List.of(seat), 0, Known.NONE, known, List.of());
    }

    @Test
    void whoIsAlreadyAtTheVenueDoesNotTravel() {
        var seat = new Seat(new int[] {0}, Seat.Need.REQUIRED);
        var already = new Engagement(0, 1, 1, true, 0);
        var elsewhere = new Engagement(0, 1, 1, true, null);

        assertThat(travel(already, gathering(0, 3, seat))).isZero();
        assertThat(travel(already, gathering(1, 3, seat))).isEqualTo(Points.USUAL.travel());
        assertThat(travel(elsewhere, gathering(0, 3, seat))).isEqualTo(Points.USUAL.travel());
        assertThat(travel(already, gathering(1, 7, seat))).isZero();
    }

    private static long travel(Engagement engagement, Gathering gathering) {
        var month = new Month(DAYS, 2, 1, 2, Points.USUAL, List.of(gathering), List.of(engagement), List.of());
        var rules = new CityRules(month);
        new Placement(rules).place(rules.hardestFirst());
        return new ScoreSheets(month).of(new Snapshot(rules)).of(CityRule.TRAVEL);
    }

    private static CityRules placed(int people, Gathering... gatherings) {
        var rules = new CityRules(Month.of(DAYS, 2, people, 2, List.of(gatherings)));
        new Placement(rules).place(rules.hardestFirst());
        return rules;
    }

    private static Gathering gathering(int venue, Seat seat) {
        return gathering(venue, 0, seat);
    }

    private static Gathering gathering(int venue, int start, Seat seat) {
        var wish = new Wish(1, new Window(new int[] {start}), new int[] {venue});
        return new Gathering(wish, List.of(seat), 0, Known.NONE, Known.NOTHING, List.of());
    }

    private static FullCityScore scoreOf(CityRules rules) {
        long score = rules.score();
        for (int meeting = 0; meeting < rules.schedule().meetings().count(); meeting++) {
            score -= rules.schedule().isPlaced(meeting) ? 0 : rules.priceOfNone(meeting);
        }
        return new FullCityScore(Score.hard(score), Score.medium(score), Score.soft(score));
    }

    private static void putSomewhere(CityRules rules, Month month, int meeting, Random random) {
        Wish wish = month.gatherings().get(meeting).wish();
        for (int tries = 0; tries < 30; tries++) {
            int start = wish.window().at(random.nextInt(wish.window().size()));
            int room = wish.rooms()[random.nextInt(wish.rooms().length)];
            if (rules.price(meeting, start, room, Long.MAX_VALUE) != Score.FORBIDDEN) {
                rules.put(meeting, start, room);
                return;
            }
        }
    }
}
