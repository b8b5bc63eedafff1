package org.jointmeeting.planning.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.jointmeeting.planning.engine.Budget;
import org.jointmeeting.planning.engine.Improvement;
import org.jointmeeting.planning.engine.Meetings.Wish;
import org.jointmeeting.planning.engine.Placement;
import org.jointmeeting.planning.engine.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** Small months in which time, venues and people are short, against looking at every plan there is. */
class ExhaustivePlanTest {

    private static final int CASES = 400;
    private static final int MEETINGS = 3;
    private static final int GRAINS = 5;
    private static final int VENUES = 2;
    private static final int PEOPLE = 4;
    private static final Days DAY = Days.working(1, GRAINS, GRAINS, 0);

    private final Random random = new Random(20261126);

    @Test
    void asManyMeetingsArePlacedAsCanBe() {
        int unplaceable = 0;
        for (int i = 0; i < CASES; i++) {
            Month month = month();
            var rules = new CityRules(month);
            new Placement(rules).place(rules.hardestFirst());
            new Improvement(rules, rules.cooling(), i).improve(Budget.ofMoves(20_000), progress -> {});
            int placed = (int) IntStream.range(0, MEETINGS)
                    .filter(rules.schedule()::isPlaced)
                    .count();
            int most = new EveryPlan(month).mostPlaced();
            assertThat(placed).as("case %d of %s", i, month.gatherings()).isEqualTo(most);
            unplaceable += most < MEETINGS ? 1 : 0;
        }
        assertThat(unplaceable).isBetween(20, CASES - 20);
    }

    private Month month() {
        List<Gathering> gatherings =
                IntStream.range(0, MEETINGS).mapToObj(meeting -> gathering()).toList();
        return Month.of(DAY, VENUES, PEOPLE, 0, gatherings);
    }

    private Gathering gathering() {
        int length = 1 + random.nextInt(3);
        int[] starts = random.ints(0, GRAINS - length + 1)
                .distinct()
                .limit(1 + random.nextInt(GRAINS - length + 1))
                .toArray();
        int[] venues = random.ints(0, VENUES)
                .distinct()
                .limit(1 + random.nextInt(VENUES))
                .toArray();
        List<Seat> seats = IntStream.range(0, 2).mapToObj(seat -> seat()).toList();
        return new Gathering(
                new Wish(length, new Window(starts), venues), seats, 0, Known.NONE, Known.NOTHING, List.of());
    }

    private Seat seat() {
        int[] qualified =
                random.ints(0, PEOPLE).distinct().limit(1 + random.nextInt(2)).toArray();
        return new Seat(qualified, random.nextInt(4) == 0 ? Seat.Need.OPTIONAL : Seat.Need.REQUIRED);
    }

    /** Tries every start, venue and choice of people for each meeting, or none. */
    private static final class EveryPlan {

        private final Month month;
        private final boolean[][] venueTaken = new boolean[VENUES][GRAINS];
        private final boolean[][] personTaken = new boolean[PEOPLE][GRAINS];

        EveryPlan(Month month) {
            this.month = month;
        }

        int mostPlaced() {
            return from(0);
        }

        private int from(int meeting) {
            if (meeting == MEETINGS) {
                return 0;
            }
            Gathering gathering = month.gatherings().get(meeting);
            int best = from(meeting + 1);
            for (int i = 0; i < gathering.wish().window().size(); i++) {
                int start = gathering.wish().window().at(i);
                for (int venue : gathering.wish().rooms()) {
                    for (List<Integer> people : crews(gathering, start)) {
                        if (isFree(venueTaken[venue], start, gathering)) {
                            mark(venue, people, start, gathering, true);
                            best = Math.max(best, 1 + from(meeting + 1));
                            mark(venue, people, start, gathering, false);
                        }
                    }
                }
            }
            return best;
        }

        private List<List<Integer>> crews(Gathering gathering, int start) {
            List<List<Integer>> crews = new ArrayList<>(List.of(List.of()));
            for (Seat seat : gathering.seats()) {
                if (seat.need() != Seat.Need.OPTIONAL) {
                    List<List<Integer>> more = new ArrayList<>();
                    for (List<Integer> crew : crews) {
                        for (int person : seat.qualified()) {
                            if (!crew.contains(person) && isFree(personTaken[person], start, gathering)) {
                                List<Integer> larger = new ArrayList<>(crew);
                                larger.add(person);
                                more.add(larger);
                            }
                        }
                    }
                    crews = more;
                }
            }
            return crews;
        }

        private static boolean isFree(boolean[] taken, int start, Gathering gathering) {
            return IntStream.range(start, start + gathering.wish().length()).noneMatch(grain -> taken[grain]);
        }

        private void mark(int venue, List<Integer> people, int start, Gathering gathering, boolean taken) {
            for (int grain = start; grain < start + gathering.wish().length(); grain++) {
                venueTaken[venue][grain] = taken;
                for (int person : people) {
                    personTaken[person][grain] = taken;
                }
            }
        }
    }
}
