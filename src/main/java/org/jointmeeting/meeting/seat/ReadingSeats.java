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

    ReadingSeats(VisibleMeetings meetings, Seats seats, SeatViews views) {
        this.meetings = meetings;
        this.seats = seats;
        this.views = views;
    }

    @Transactional
    Page<SeatView> page(UUID meetingId, PageRequest request) {
        Meeting meeting = meetings.require(meetingId);
        return seats.page(meetingId, request, found -> viewsOf(meeting, found));
    }

    @Transactional
    SeatView get(UUID meetingId, UUID seatId) {
        return views.of(meetings.require(meetingId), seats.require(meetingId, seatId));
    }

    /** Every seat, in the order documents list them, without regard to the caller. */
    public List<SeatView> of(Meeting meeting) {
        return viewsOf(meeting, seats.of(meeting.id()));
    }

    private List<SeatView> viewsOf(Meeting meeting, List<Seat> found) {
        return found.stream().map(seat -> views.of(meeting, seat)).toList();
    }
}
