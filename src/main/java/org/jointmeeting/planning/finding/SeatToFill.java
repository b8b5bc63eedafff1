package org.jointmeeting.planning.finding;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.SeatKind;

/**
 * A seat for which somebody must be free.
 *
 * @param seatId null for a seat of no meeting yet
 * @param candidates whoever can fill it on some day at least, least loaded first
 */
record SeatToFill(
        @Nullable UUID seatId,
        SeatKind kind,
        UUID holderId,
        String label,
        boolean isRequired,
        List<Incumbent> candidates) {

    SeatToFill {
        candidates = List.copyOf(candidates);
    }

    SeatToFill asOptional() {
        return new SeatToFill(seatId, kind, holderId, label, false, candidates);
    }
}
