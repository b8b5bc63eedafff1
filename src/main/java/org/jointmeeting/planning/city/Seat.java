package org.jointmeeting.planning.city;

import java.util.List;

/**
 * A seat and the people who are qualified to fill it, the head first.
 *
 * @param qualified on any day of the month
 * @param turns who is qualified on which days, from the first day on; none where that never changes
 */
public record Seat(int[] qualified, Need need, List<Turn> turns) {

    public Seat(int[] qualified, Need need) {
        this(qualified, need, List.of());
    }

    /** Who is qualified from that day on, until the next turn. */
    public record Turn(int day, int[] qualified, Need need) {}

    /** What it takes to fill a seat. */
    public enum Need {
        /** Somebody must come. */
        REQUIRED,
        /** Somebody must come, and should be the head. */
        HEAD,
        /** Good if somebody comes. */
        OPTIONAL,
        /** It takes nobody's time: whoever fills another seat fills it, too, or nobody knows who comes. */
        NONE
    }

    public boolean changes() {
        return !turns.isEmpty();
    }

    /** As it is on that day. */
    public Seat on(int day) {
        Seat found = this;
        for (Turn turn : turns) {
            if (turn.day() <= day) {
                found = new Seat(turn.qualified(), turn.need());
            }
        }
        return found;
    }
}
