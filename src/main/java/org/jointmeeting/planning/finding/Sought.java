package org.jointmeeting.planning.finding;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.SeatKind;

/**
 * The meeting for which a time is sought, drafted or not.
 *
 * @param mayBeEmergency whether it may be held as an emergency instead, without the notice period
 * @param usual the weekday it was drafted for
 */
record Sought(
        String jurisdictionPath,
        MeetingKind kind,
        boolean mayBeEmergency,
        int minutes,
        @Nullable UUID venueId,
        @Nullable UUID convenerPersonId,
        @Nullable DayOfWeek usual,
        List<Seat> seats) {

    Sought {
        seats = List.copyOf(seats);
    }

    /** @param substituteId who comes where nobody holds a post */
    record Seat(
            @Nullable UUID seatId,
            SeatKind kind,
            UUID holderId,
            String label,
            boolean isRequired,
            boolean isHeadRequired,
            @Nullable UUID substituteId,
            @Nullable String substituteName) {}
}
