package org.jointmeeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A meeting for whoever plans many: where it stands, and who is expected on which seat.
 *
 * @param version of its row
 */
public record MeetingToPlan(
        UUID id,
        long version,
        UUID jurisdictionId,
        String jurisdictionPath,
        MeetingKind kind,
        String title,
        MeetingStatus status,
        Instant startsAt,
        int durationMinutes,
        @Nullable UUID venueId,
        @Nullable UUID convenerPersonId,
        List<Expected> seats) {

    public MeetingToPlan {
        seats = List.copyOf(seats);
    }

    /**
     * Who is expected on a seat.
     *
     * @param personId or a named substitute; null when that is not known, or nobody comes
     * @param declinedId who was asked and won't come at the meeting's time
     */
    public record Expected(
            SeatKind kind,
            UUID holderId,
            String label,
            boolean isRequired,
            boolean isHeadRequired,
            @Nullable UUID personId,
            @Nullable UUID declinedId) {}
}
