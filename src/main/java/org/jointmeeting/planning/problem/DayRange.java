package org.jointmeeting.planning.problem;

import java.time.LocalDate;

/** Days from one to another, both included; none if the last is before the first. */
record DayRange(LocalDate first, LocalDate last) {

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean isEmpty() {
        return last.isBefore(first);
    }

    DayRange within(DayRange other) {
        return new DayRange(
                first.isBefore(other.first) ? other.first : first, last.isAfter(other.last) ? other.last : last);
    }

    DayRange notBefore(LocalDate day) {
        return new DayRange(first.isBefore(day) ? day : first, last);
    }

    DayRange notAfter(LocalDate day) {
        return new DayRange(first, last.isAfter(day) ? day : last);
    }
}
