package org.jointmeeting.planning.finding;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.SeatKind;

/**
 * A seat for which somebody must be free.
 *
 * @param seatId null for a seat of no meeting yet
 * @param others seats that the same person fills, too: of missing parties that a body stands in for
 * @param candidates whoever can fill it on some day at least, least loaded first
 */
record SeatToFill(
        @Nullable UUID seatId,
        SeatKind kind,
        UUID holderId,
        String label,
        boolean isRequired,
        List<Incumbent> candidates,
        List<Sought.Seat> others) {

    SeatToFill {
        candidates = List.copyOf(candidates);
        others = List.copyOf(others);
    }

    /** The names of all seats that are filled with it. */
    String labels() {
        return Stream.concat(Stream.of(label), others.stream().map(Sought.Seat::label))
                .collect(Collectors.joining("、"));
    }

    SeatToFill asOptional() {
        return new SeatToFill(seatId, kind, holderId, label, false, candidates, others);
    }
}
