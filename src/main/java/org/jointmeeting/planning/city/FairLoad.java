package org.jointmeeting.planning.city;

/** Work is shared fairly: the square of everybody's number of meetings. */
final class FairLoad implements SeatRule {

    private final int[] load;
    private final int points;

    FairLoad(Month month) {
        this.load = new int[month.people()];
        this.points = month.points().load();
    }

    @Override
    public CityRule rule() {
        return CityRule.FAIR_LOAD;
    }

    @Override
    public int price(int person, int start, int venue) {
        return points * (2 * load[person] + 1);
    }

    @Override
    public void entered(int person, int start) {
        load[person]++;
    }

    @Override
    public void left(int person, int start) {
        load[person]--;
    }
}
