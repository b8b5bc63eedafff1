package org.jointmeeting.planning.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jointmeeting.planning.engine.Meetings.Wish;
import org.jointmeeting.planning.engine.Window;

/** Small months drawn at random, with people who are wanted everywhere. */
final class RandomMonth {

    private static final Days DAYS = Days.working(4, 10, 5, 1);
    private static final int PEOPLE = 9;
    private static final int VENUES = 3;

    private RandomMonth() {}

    static Month of(int meetings, long seed) {
        Random random = new Random(seed);
        List<Gathering> gatherings = new ArrayList<>();
        for (int meeting = 0; meeting < meetings; meeting++) {
            gatherings.add(gathering(random, meeting));
        }
        List<Engagement> engagements = List.of(
                new Engagement(0, 3, 2, true, 1),
                new Engagement(1, 12, 3, true, null),
                new Engagement(2, 0, 25, false, null),
                new Engagement(3, 30, 1, true, 0),
                new Engagement(3, 32, 1, true, 2));
        List<Closure> closures = List.of(new Closure(0, 0, 5), new Closure(1, 20, 10));
        return new Month(DAYS, VENUES, PEOPLE, 1, Points.USUAL, gatherings, engagements, closures);
    }

    private static Gathering gathering(Random random, int meeting) {
        int length = 1 + random.nextInt(3);
        Wish wish = new Wish(
                length,
                window(length),
                random.ints(0, VENUES).distinct().limit(2).toArray());
        Known known = random.nextInt(3) == 0 ? new Known(wish.window().at(0), wish.rooms()[0], 2) : Known.NOTHING;
        List<Seat> seats = Stream.of(
                        seat(random, 3, Seat.Need.HEAD),
                        seat(random, 2, Seat.Need.REQUIRED),
                        seat(random, 1, Seat.Need.OPTIONAL))
                .map(seat -> known == Known.NOTHING ? seat : notified(random, seat))
                .toList();
        List<Integer> takesUpFrom =
                meeting > 0 && random.nextInt(3) == 0 ? List.of(random.nextInt(meeting)) : List.of();
        return new Gathering(wish, seats, random.nextInt(3), random.nextInt(5), known, takesUpFrom);
    }

    /** Nothing is held across noon. */
    private static Window window(int length) {
        return new Window(IntStream.range(0, DAYS.grains())
                .filter(start -> start % 5 + length <= 5)
                .toArray());
    }

    /** Some posts begin and end within the month. */
    private static Seat seat(Random random, int most, Seat.Need need) {
        int[] first = people(random, most);
        if (random.nextInt(3) > 0) {
            return new Seat(first, need);
        }
        int[] next = people(random, most);
        int[] anybody = IntStream.concat(IntStream.of(first), IntStream.of(next))
                .distinct()
                .toArray();
        Seat.Need later = need == Seat.Need.HEAD ? Seat.Need.REQUIRED : need;
        return new Seat(
                anybody,
                need,
                List.of(new Seat.Turn(0, first, need), new Seat.Turn(1 + random.nextInt(3), next, later)));
    }

    /** To any of those who are qualified; once in a while somebody is chosen by hand, too. */
    private static Seat notified(Random random, Seat seat) {
        int[] qualified = seat.qualified();
        Seat notified = seat.notifiedTo(qualified[random.nextInt(qualified.length)]);
        return random.nextInt(4) == 0 ? notified.only(qualified[random.nextInt(qualified.length)]) : notified;
    }

    private static int[] people(Random random, int count) {
        return random.ints(0, PEOPLE).distinct().limit(count).toArray();
    }
}
