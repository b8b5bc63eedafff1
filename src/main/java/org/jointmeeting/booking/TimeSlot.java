package org.jointmeeting.booking;

import java.time.Duration;
import java.time.Instant;

/** From one instant until just before another, so that a booking may begin the moment another ends. */
public record TimeSlot(Instant startsAt, Instant endsAt) {

    public TimeSlot {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("a time slot must end after it starts");
        }
    }

    public static TimeSlot of(Instant startsAt, Duration length) {
        return new TimeSlot(startsAt, startsAt.plus(length));
    }

    public boolean overlaps(TimeSlot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
