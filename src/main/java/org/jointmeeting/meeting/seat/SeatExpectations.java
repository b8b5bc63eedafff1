package org.jointmeeting.meeting.seat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.MeetingToPlan;
import org.jointmeeting.meeting.Participation;

/** Who is expected on the seats of many meetings at once. */
@ApplicationScoped
public class SeatExpectations {

    private final Seats seats;

    SeatExpectations(Seats seats) {
        this.seats = seats;
    }

    /** By meeting, each in the order documents list them; meetings without seats are left out. */
    public Map<UUID, List<MeetingToPlan.Expected>> of(Collection<UUID> meetingIds) {
        return seats.ofAll(meetingIds).stream()
                .collect(Collectors.groupingBy(
                        Seat::meetingId, Collectors.mapping(SeatExpectations::expected, Collectors.toList())));
    }

    private static MeetingToPlan.Expected expected(Seat seat) {
        return new MeetingToPlan.Expected(
                seat.kind(),
                seat.holderId(),
                seat.label(),
                seat.isRequired(),
                seat.isHeadRequired(),
                seat.occupantId(),
                seat.participation() == Participation.DECLINED ? seat.personId() : null);
    }
}
