package org.jointmeeting.planning.city;

/**
 * What was set for a meeting before: once people have noted it down, it changes only for good reason.
 *
 * @param start or {@link #NONE}
 * @param venue or {@link #NONE}
 * @param firmness how much a change weighs, such as more after the notice than before
 */
public record Known(int start, int venue, int firmness) {

    public static final int NONE = -1;

    public static final Known NOTHING = new Known(NONE, NONE, 0);
}
