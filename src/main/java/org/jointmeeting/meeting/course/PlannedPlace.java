package org.jointmeeting.meeting.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.meeting.seat.SeatReference;

/**
 * When and where a plan holds a meeting, and who comes.
 *
 * @param officials by seat; seats that are not named are filled as ever
 */
public record PlannedPlace(Instant startsAt, int durationMinutes, UUID venueId, Map<SeatReference, UUID> officials) {

    public PlannedPlace {
        officials = Map.copyOf(officials);
    }

    TimeSlot slot() {
        return TimeSlot.of(startsAt, Duration.ofMinutes(durationMinutes));
    }
}
