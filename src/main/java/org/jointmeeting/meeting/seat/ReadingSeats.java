package org.jointmeeting.meeting.seat;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.meeting.SeatView;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** Shows a meeting's seats to whoever may see the meeting. */
@ApplicationScoped
public class ReadingSeats {

    private final VisibleMeetings meetings;
    private final Seats seats;
    private final SeatViews views;
    private final ReadingAgendas agendas;

    ReadingSeats(VisibleMeetings meetings, Seats seats, SeatViews views, ReadingAgendas agendas) {
        this.agendas = agendas;
        this.meetings = meetings;
        this.seats = seats;
        this.views = views;
    }

    @Transactional
    Page<SeatView> page(UUID meetingId, PageRequest request) {
        Meeting meeting = meetings.require(meetingId);
        return seats.page(meetingId, request, found -> shown(meeting, found));
    }

    @Transactional
    SeatView get(UUID meetingId, UUID seatId) {
        Meeting meeting = meetings.require(meetingId);
        return shown(meeting, List.of(seats.require(meetingId, seatId))).get(0);
    }

    /** Every seat, in the order documents list them, without regard to the caller. */
    public List<SeatView> of(Meeting meeting) {
        return viewsOf(meeting, seats.of(meeting.id()));
    }

    private List<SeatView> shown(Meeting meeting, List<Seat> found) {
        boolean knowsNames = agendas.of(meeting).audience().knowsNames();
        return viewsOf(meeting, found).stream()
                .map(seat -> knowsNames ? seat : seat.withoutNames())
                .toList();
    }

    private List<SeatView> viewsOf(Meeting meeting, List<Seat> found) {
        return found.stream().map(seat -> views.of(meeting, seat)).toList();
    }
}
