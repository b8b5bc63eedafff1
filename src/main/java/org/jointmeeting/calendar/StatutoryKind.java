package org.jointmeeting.calendar;

/** How a notice of the State Council departs from the plain week. */
public enum StatutoryKind {
    /** 放假: a day off, whatever the weekday. */
    HOLIDAY,
    /** 调休上班: a Saturday or Sunday that is worked. */
    WORKDAY
}
