package org.jointmeeting.planning.city;

/** Nobody has many meetings on one day: points for each two. */
final class Spread implements SeatRule {

    static final int POINTS = 4;

    private final Days days;
    private final byte[] held;

    Spread(Days days, int people) {
        this.days = days;
        this.held = new byte[people * days.count()];
    }

    @Override
    public int price(int person, int start, int venue) {
        return POINTS * held[cell(person, start)];
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
