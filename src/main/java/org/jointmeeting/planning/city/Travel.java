package org.jointmeeting.planning.city;

import java.util.Arrays;

import org.jointmeeting.planning.engine.Schedule;

/** Nobody travels between venues within half a day: points for each two meetings in different ones. */
final class Travel implements SeatRule {

    private static final int[] NOWHERE = {};

    private final Days days;
    private final Schedule schedule;
    private final Holders holders;
    private final byte[] held;
    /** By person, half-day and venue of each engagement at a venue of the plan, one after the other. */
    private final int[][] engagedAt;

    private final int points;

    Travel(Month month, Schedule schedule, Holders holders) {
        this.days = month.days();
        this.schedule = schedule;
        this.holders = holders;
        this.held = new byte[month.people() * 2 * days.count()];
        this.engagedAt = engagedAt(month);
        this.points = month.points().travel();
    }

    private static int[][] engagedAt(Month month) {
        int[][] engaged = new int[month.people()][];
        Arrays.fill(engaged, NOWHERE);
        for (Engagement engagement : month.engagements()) {
            Integer venue = engagement.venue();
            if (engagement.counted() && venue != null) {
                int[] known = engaged[engagement.person()];
                int[] more = Arrays.copyOf(known, known.length + 2);
                more[known.length] = month.days().halfDay(engagement.start());
                more[known.length + 1] = venue;
                engaged[engagement.person()] = more;
            }
        }
        return engaged;
    }

    @Override
    public CityRule rule() {
        return CityRule.TRAVEL;
    }

    @Override
    public int price(int person, int start, int venue) {
        int meetings = held[cell(person, start)];
        return meetings == 0 ? 0 : points * (meetings - atSameVenue(person, start, venue));
    }

    @Override
    public void entered(int person, int start) {
        held[cell(person, start)]++;
    }

    @Override
    public void left(int person, int start) {
        held[cell(person, start)]--;
    }

    private int atSameVenue(int person, int start, int venue) {
        int halfDay = days.halfDay(start);
        int dayBegins = days.day(start) * days.grainsADay();
        int from = halfDay % 2 == 0 ? dayBegins : dayBegins + days.noon();
        int to = halfDay % 2 == 0 ? dayBegins + days.noon() : dayBegins + days.grainsADay();
        int count = engagedAt(person, halfDay, venue);
        for (int grain = from; grain < to; ) {
            int meeting = schedule.occupant(venue, grain);
            if (meeting == Schedule.NONE) {
                grain++;
            } else {
                boolean isThen = days.halfDay(schedule.start(meeting)) == halfDay;
                count += isThen && holders.has(meeting, person) ? 1 : 0;
                grain = schedule.end(meeting);
            }
        }
        return count;
    }

    private int engagedAt(int person, int halfDay, int venue) {
        int[] engaged = engagedAt[person];
        int count = 0;
        for (int i = 0; i < engaged.length; i += 2) {
            count += engaged[i] == halfDay && engaged[i + 1] == venue ? 1 : 0;
        }
        return count;
    }

    private int cell(int person, int start) {
        return person * 2 * days.count() + days.halfDay(start);
    }
}
