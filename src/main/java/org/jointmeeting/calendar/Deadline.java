package org.jointmeeting.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * By when something is due. Deadlines in working days end with their last day: they may still be met within the second
 * that dueAt names, 23:59:59.
 *
 * @param amount working days, or hours of an emergency
 * @param from when the clock began to run; its day does not count
 */
public record Deadline(Urgency urgency, int amount, Instant from, LocalDate dueOn, Instant dueAt) {

    public boolean isMissedAt(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS).isAfter(dueAt);
    }
}
