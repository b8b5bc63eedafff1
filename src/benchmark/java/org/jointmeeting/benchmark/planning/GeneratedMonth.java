package org.jointmeeting.benchmark.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jointmeeting.planning.city.Days;
import org.jointmeeting.planning.city.Gathering;
import org.jointmeeting.planning.city.Known;
import org.jointmeeting.planning.city.Month;
import org.jointmeeting.planning.city.Seat;
import org.jointmeeting.planning.engine.Meetings.Wish;
import org.jointmeeting.planning.engine.Window;

/**
 * A month drawn at random: so many districts with so many streets with so many communities, and the city above them if
 * there are several districts. A grain is half an hour; a day goes from 8:00 to 21:00.
 */
final class GeneratedMonth {

    private static final Days DAYS = Days.working(22, 26, 9, 0);
    private static final int NOTICE_DAYS = 3;
    private static final int CHAIN_DAYS = 2;

    /** Grains of a day: 8:30 to 12:00, 13:30 to 17:30, 18:30 to 20:30. */
    private static final int[][] HOURS = {{1, 8}, {11, 19}, {21, 25}};

    private static final int DEPARTMENTS = 5;
    private static final int PARTIES = 3;
    private static final int COMPOUNDS_ON_AGENDA = 2;

    private final Random random;
    private final List<Gathering> gatherings = new ArrayList<>();
    private int people;
    private int venues;

    private GeneratedMonth(long seed) {
        this.random = new Random(seed);
    }

    /** Communities are shared out evenly among the streets, and streets among the districts. */
    static Month of(int districts, int streets, int communities, long seed) {
        var month = new GeneratedMonth(seed);
        month.addCity(districts, streets, communities);
        return Month.of(DAYS, month.venues, month.people, CHAIN_DAYS, month.gatherings);
    }

    private void addCity(int districts, int streets, int communities) {
        List<Integer> below = new ArrayList<>();
        for (int district = 0; district < districts; district++) {
            List<Integer> streetMeetings = new ArrayList<>();
            int[][] districtDepartments = departments(6);
            for (int street = district; street < streets; street += districts) {
                int share = communities / streets + (street < communities % streets ? 1 : 0);
                streetMeetings.add(addStreet(share, districtDepartments));
            }
            if (streets > 1) {
                below.add(addUpper(streetMeetings, districtDepartments, 5, window(16, 20, 5, false)));
            }
        }
        if (districts > 1) {
            addUpper(below, departments(4), 6, window(19, 22, 6, false));
        }
    }

    private int addStreet(int communities, int[][] districtDepartments) {
        int[][] departments = departments(3);
        List<Integer> below = new ArrayList<>();
        int manager = newPerson();
        for (int community = 0; community < communities; community++) {
            below.add(addCommunity(departments, districtDepartments, manager));
        }
        return addUpper(below, departments, 4, window(11, 18, 4, false));
    }

    private int addCommunity(int[][] departments, int[][] districtDepartments, int manager) {
        List<Seat> seats = new ArrayList<>();
        for (int department = 0; department < DEPARTMENTS; department++) {
            boolean isOptional = department == DEPARTMENTS - 1;
            int[] qualified = department == 0 ? districtDepartments[0] : departments[department];
            seats.add(new Seat(qualified, isOptional ? Seat.Need.OPTIONAL : Seat.Need.REQUIRED));
        }
        seats.add(seatOf(newPerson()));
        for (int party = 0; party < PARTIES * COMPOUNDS_ON_AGENDA; party++) {
            // One property company of the street serves a compound of every third community.
            boolean isShared = party == PARTIES - 1 && random.nextInt(3) == 0;
            seats.add(seatOf(isShared ? manager : newPerson()));
        }
        boolean mayMeetInTheEvening = random.nextInt(3) == 0;
        return add(seats, 3, window(NOTICE_DAYS, 14, 3, mayMeetInTheEvening), List.of());
    }

    private int addUpper(List<Integer> below, int[][] departments, int length, Window window) {
        List<Seat> seats = new ArrayList<>();
        for (int[] department : departments) {
            seats.add(new Seat(department, Seat.Need.HEAD));
        }
        below.forEach(lower -> seats.add(gatherings.get(lower).seats().get(DEPARTMENTS)));
        seats.add(DEPARTMENTS, seatOf(newPerson()));
        List<Integer> escalating =
                below.stream().filter(lower -> random.nextInt(4) == 0).toList();
        return add(seats, length, window, escalating);
    }

    private int add(List<Seat> seats, int length, Window window, List<Integer> takesUpFrom) {
        int urgency = random.nextInt(5) == 0 ? 3 : 0;
        int lastWeekday = random.nextInt(5);
        Known known = random.nextInt(10) == 0
                ? new Known(window.at(random.nextInt(window.size())), Known.NONE, 1)
                : Known.NOTHING;
        Wish wish = new Wish(length, window, new int[] {venues++});
        gatherings.add(new Gathering(wish, seats, urgency, lastWeekday, known, takesUpFrom));
        return gatherings.size() - 1;
    }

    private Window window(int firstDay, int dayAfter, int length, boolean evening) {
        return new Window(IntStream.range(firstDay, dayAfter)
                .flatMap(day -> IntStream.range(0, evening ? HOURS.length : HOURS.length - 1)
                        .flatMap(part -> IntStream.rangeClosed(HOURS[part][0], HOURS[part][1] - length)
                                .map(grain -> day * DAYS.grainsADay() + grain)))
                .toArray());
    }

    private int[][] departments(int size) {
        return IntStream.range(0, DEPARTMENTS)
                .mapToObj(department ->
                        IntStream.range(0, size).map(official -> newPerson()).toArray())
                .toArray(int[][]::new);
    }

    private Seat seatOf(int person) {
        return new Seat(new int[] {person}, Seat.Need.REQUIRED);
    }

    private int newPerson() {
        return people++;
    }
}
