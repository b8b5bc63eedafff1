package org.jointmeeting.report.rule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The period that is counted, and the moment it is looked at: what happened later is as if it had not.
 *
 * @param until the last day, itself included
 * @param begin the first moment of the first day
 * @param end the first moment after the last day
 */
public record Span(LocalDate from, LocalDate until, Instant begin, Instant end, Instant asOf) {

    public boolean has(Instant at) {
        return !at.isBefore(begin) && at.isBefore(end);
    }

    /** The last moment of the period, or now while it runs. */
    public Instant close() {
        return asOf.isBefore(end) ? asOf : end.minusNanos(1000);
    }
}
