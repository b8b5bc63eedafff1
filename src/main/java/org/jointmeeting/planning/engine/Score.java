package org.jointmeeting.planning.engine;

/**
 * Hard, medium and soft points in one long, so that scores are added and compared as numbers: hard first, then medium.
 * Points count what is wrong: less is better.
 */
public final class Score {

    /** The price of a place that is never taken, or that costs more than was asked for. */
    public static final long FORBIDDEN = Long.MAX_VALUE;

    private static final int SOFT_BITS = 30;
    private static final int MEDIUM_BITS = 20;
    private static final int HARD_FROM = SOFT_BITS + MEDIUM_BITS;
    private static final long SOFT = (1L << SOFT_BITS) - 1;
    private static final long MEDIUM = (1L << MEDIUM_BITS) - 1;

    private Score() {}

    public static long hard(long score) {
        return score >> HARD_FROM;
    }

    public static long medium(long score) {
        return score >> SOFT_BITS & MEDIUM;
    }

    public static long soft(long score) {
        return score & SOFT;
    }

    /** Less than 8,192 points. */
    public static long ofHard(long points) {
        return points << HARD_FROM;
    }

    /** Less than 1,048,576 points. */
    public static long ofMedium(long points) {
        return points << SOFT_BITS;
    }

    /** Less than 1,073,741,824 points. */
    public static long ofSoft(long points) {
        return points;
    }
}
