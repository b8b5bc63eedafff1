package org.jointmeeting.planning.engine;

/**
 * One rule of a planning. It knows what one more meeting would cost beside those that stand, which is all that a move
 * needs: a meeting is lifted out, priced elsewhere, and put down. A rule that keeps counters is told of both.
 */
public interface Rule {

    /** What the meeting, which stands nowhere, would cost there: a {@link Score} of nothing or more. */
    long price(int meeting, int start, int room);

    /** The meeting now stands there. */
    default void entered(int meeting, int start, int room) {}

    /** The meeting no longer stands there. */
    default void left(int meeting, int start, int room) {}
}
