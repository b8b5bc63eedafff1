package org.jointmeeting.planning.city;

/** Work is shared fairly: the square of everybody's number of meetings. */
final class FairLoad implements SeatRule {

    private final int[] load;

    FairLoad(int people) {
        this.load = new int[people];
    }

    @Override
    public int price(int person, int start, int venue) {
        return 2 * load[person] + 1;
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
