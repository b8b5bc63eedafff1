package org.jointmeeting.planning.city;

/** A seat and the people who are qualified to fill it, the head first. */
public record Seat(int[] qualified, Need need) {

    /** What it takes to fill a seat. */
    public enum Need {
        /** Somebody must come. */
        REQUIRED,
        /** Somebody must come, and should be the head. */
        HEAD,
        /** Good if somebody comes. */
        OPTIONAL
    }
}
