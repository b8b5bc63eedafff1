package org.jointmeeting.planning.city;

import org.jointmeeting.planning.engine.Schedule;

/** Nobody travels between venues within half a day: points for each two meetings in different ones. */
final class Travel implements SeatRule {

    private final Days days;
    private final Schedule schedule;
    private final Holders holders;
    private final byte[] held;
    private final int points;

    Travel(Month month, Schedule schedule, Holders holders) {
        this.days = month.days();
        this.schedule = schedule;
        this.holders = holders;
        this.held = new byte[month.people() * 2 * days.count()];
        this.points = month.points().travel();
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
        int count = 0;
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

    private int cell(int person, int start) {
        return person * 2 * days.count() + days.halfDay(start);
    }
}
