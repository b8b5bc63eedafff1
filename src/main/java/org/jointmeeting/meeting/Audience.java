package org.jointmeeting.meeting;

/** How near a reader stands to one record: the counterpart of its {@link Publicity}, in the same order. */
public enum Audience {
    INTERNAL,
    THREE_PARTIES,
    RESIDENTS,
    PUBLIC;

    public Audience nearerOf(Audience other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether the names of those who came are told. */
    public boolean knowsNames() {
        return compareTo(THREE_PARTIES) <= 0;
    }
}
