package org.jointmeeting.planning.city;

/** The working days of a month in grains of equal length; each day has a morning and an afternoon with its evening. */
public record Days(int count, int grainsADay, int noon, int firstWeekday) {

    private static final int WEEK = 5;

    public int grains() {
        return count * grainsADay;
    }

    public int day(int grain) {
        return grain / grainsADay;
    }

    /** Of all half-days of the month, from zero. */
    public int halfDay(int grain) {
        return 2 * day(grain) + (grain % grainsADay < noon ? 0 : 1);
    }

    public int weekday(int grain) {
        return (firstWeekday + day(grain)) % WEEK;
    }
}
