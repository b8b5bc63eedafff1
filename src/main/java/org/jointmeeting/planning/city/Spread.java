package org.jointmeeting.planning.city;

/** Nobody has many meetings on one day: points for each two. */
final class Spread implements SeatRule {

    private final Days days;
    private final byte[] held;
    private final int points;

    Spread(Month month) {
        this.days = month.days();
        this.held = new byte[month.people() * days.count()];
        this.points = month.points().sameDay();
    }

    @Override
    public CityRule rule() {
        return CityRule.SPREAD;
    }

    @Override
    public int price(int person, int start, int venue) {
        return points * held[cell(person, start)];
    }

    @Override
    public void entered(int person, int start) {
        held[cell(person, start)]++;
    }

    @Override
    public void left(int person, int start) {
        held[cell(person, start)]--;
    }

    private int cell(int person, int start) {
        return person * days.count() + days.day(start);
    }
}
