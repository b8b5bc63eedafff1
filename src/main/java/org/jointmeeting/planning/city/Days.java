package org.jointmeeting.planning.city;

import java.util.stream.IntStream;

/**
 * The days of a horizon in grains of equal length; each has a morning, and an afternoon with its evening.
 *
 * @param noon the first grain of the afternoon
 * @param weekdays by day, Monday being zero
 * @param workingDays by day, how many working days there are from the first day to it, itself included
 */
public record Days(int grainsADay, int noon, int[] weekdays, int[] workingDays) {

    private static final int WEEK = 5;

    /** Working days only, five a week. */
    public static Days working(int count, int grainsADay, int noon, int firstWeekday) {
        return new Days(
                grainsADay,
                noon,
                IntStream.range(0, count)
                        .map(day -> (firstWeekday + day) % WEEK)
                        .toArray(),
                IntStream.rangeClosed(1, count).toArray());
    }

    public int count() {
        return weekdays.length;
    }

    public int grains() {
        return count() * grainsADay;
    }

    public int day(int grain) {
        return grain / grainsADay;
    }

    /** Of all half-days, from zero. */
    public int halfDay(int grain) {
        return 2 * day(grain) + (grain % grainsADay < noon ? 0 : 1);
    }

    public int weekday(int grain) {
        return weekdays[day(grain)];
    }

    /** How many working days lie between the first day and that of the grain. */
    public int workingDay(int grain) {
        return workingDays[day(grain)] - workingDays[0];
    }
}
