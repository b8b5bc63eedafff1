package org.jointmeeting.planning.city;

/**
 * Why a meeting can't be held somewhere at some time.
 *
 * @param other the meeting that has the venue or stands too near in the chain of levels, or the seat that nobody can
 *     fill; {@link #NONE} where the venue is taken by what is no part of the plan
 */
public record Obstacle(Kind kind, int other) {

    public static final int NONE = -1;

    /** What stands in the way. */
    public enum Kind {
        VENUE_TAKEN,
        LEVEL_CHAIN,
        SEAT_EMPTY
    }
}
