package org.jointmeeting.planning.city;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jointmeeting.planning.engine.Schedule;

/** The rules of a month written down once more, plainly. */
record FullCityScore(long broken, long medium, long soft) {

    private record Visit(int meeting, int start, int end, int venue) {

        static Visit of(Engagement engagement) {
            Integer venue = engagement.venue();
            return new Visit(
                    -1, engagement.start(), engagement.start() + engagement.length(), venue == null ? -1 : venue);
        }

        boolean isInPlan() {
            return meeting >= 0;
        }

        boolean overlaps(int from, int until) {
            return start < until && from < end;
        }
    }

    static FullCityScore of(Month month, CityRules rules) {
        Schedule schedule = rules.schedule();
        List<Integer> placed = IntStream.range(0, month.gatherings().size())
                .filter(schedule::isPlaced)
                .boxed()
                .toList();
        long[] points = new long[3];
        placed.forEach(meeting -> alone(month, rules, meeting, points));
        for (int one : placed) {
            for (int other : placed) {
                boolean isAtOnce =
                        schedule.start(one) < schedule.end(other) && schedule.start(other) < schedule.end(one);
                points[0] += one < other && isAtOnce && schedule.room(one) == schedule.room(other) ? 1 : 0;
                int apart = month.days().day(schedule.start(one)) - month.days().day(schedule.start(other));
                boolean takesUp = month.gatherings().get(one).takesUpFrom().contains(other);
                points[0] += takesUp && apart < month.chainDays() ? 1 : 0;
            }
        }
        for (int person = 0; person < month.people(); person++) {
            visits(month, person, visitsOf(month, rules, placed, person), points);
        }
        return new FullCityScore(points[0], points[1], points[2]);
    }

    private static void alone(Month month, CityRules rules, int meeting, long[] points) {
        Gathering gathering = month.gatherings().get(meeting);
        int start = rules.schedule().start(meeting);
        points[0] += gathering.wish().window().has(start) ? 0 : 1;
        for (int seat = 0; seat < gathering.seats().size(); seat++) {
            int holder = rules.holder(meeting, seat);
            Seat today = gathering.seats().get(seat).on(month.days().day(start));
            Seat.Need need = today.need();
            points[0] += holder < 0 || IntStream.of(today.qualified()).anyMatch(person -> person == holder) ? 0 : 1;
            points[0] += holder < 0 && need != Seat.Need.OPTIONAL ? 1 : 0;
            points[1] += holder < 0 && need == Seat.Need.OPTIONAL ? 2 : 0;
            boolean isHead = holder == today.head();
            points[1] += need == Seat.Need.HEAD && !isHead ? 5 : 0;
            int notified = today.notified();
            points[2] += holder >= 0 && notified >= 0 && notified != holder ? 40 : 0;
        }
        int day = month.days().day(start);
        points[2] += (long) gathering.urgency() * day;
        points[2] += gathering.lastWeekday() != month.days().weekday(start) ? 8 : 0;
        points[2] += gathering.known().start() >= 0 && gathering.known().start() != start ? 80 : 0;
        points[2] += gathering.known().venue() >= 0
                        && gathering.known().venue() != rules.schedule().room(meeting)
                ? 20
                : 0;
        points[0] += month.closures().stream()
                .filter(closure -> closure.venue() == rules.schedule().room(meeting))
                .filter(closure -> start < closure.start() + closure.length()
                        && closure.start() < rules.schedule().end(meeting))
                .count();
    }

    private static List<Visit> visitsOf(Month month, CityRules rules, List<Integer> placed, int person) {
        Schedule schedule = rules.schedule();
        return placed.stream()
                .flatMap(meeting -> IntStream.range(
                                0, month.gatherings().get(meeting).seats().size())
                        .filter(seat -> rules.holder(meeting, seat) == person)
                        .mapToObj(seat -> new Visit(
                                meeting, schedule.start(meeting), schedule.end(meeting), schedule.room(meeting))))
                .toList();
    }

    private static void visits(Month month, int person, List<Visit> visits, long[] points) {
        List<Engagement> engagements = month.engagements().stream()
                .filter(engagement -> engagement.person() == person)
                .toList();
        for (Engagement engagement : engagements) {
            int until = engagement.start() + engagement.length();
            points[0] += visits.stream()
                    .filter(visit -> visit.overlaps(engagement.start(), until))
                    .count();
        }
        List<Visit> elsewhere =
                engagements.stream().filter(Engagement::counted).map(Visit::of).toList();
        List<Visit> all = Stream.concat(visits.stream(), elsewhere.stream()).toList();
        points[2] += (long) all.size() * all.size() - (long) elsewhere.size() * elsewhere.size();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (all.get(i).isInPlan()) {
                    pair(all.get(i), all.get(j), points);
                }
            }
        }
    }

    private static void pair(Visit one, Visit other, long[] points) {
        points[0] += one.overlaps(other.start(), other.end()) ? 1 : 0;
        points[2] += one.start() / 10 == other.start() / 10 ? 4 : 0;
        boolean isSameHalf = one.start() / 5 == other.start() / 5;
        points[2] += isSameHalf && one.venue() != other.venue() ? 6 : 0;
    }
}
