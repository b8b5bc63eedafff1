package org.jointmeeting.shared.time;

/** The years this service takes: beyond them a date is a slip of the keyboard, and databases disagree about it. */
public final class PlausibleYears {

    public static final int FIRST = 1900;
    public static final int LAST = 2199;

    private PlausibleYears() {}

    public static boolean include(int year) {
        return year >= FIRST && year <= LAST;
    }
}
