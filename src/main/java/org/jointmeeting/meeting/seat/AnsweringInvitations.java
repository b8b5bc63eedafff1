package org.jointmeeting.meeting.seat;

import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.SeatView;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.shared.concurrency.Versions;

/** Takes the answers to invitations; people's time is booked and given back with them. */
@ApplicationScoped
public class AnsweringInvitations {

    private final VisibleMeetings meetings;
    private final Seats seats;
    private final AnswerRights rights;
    private final Substitutes substitutes;
    private final SeatBookings bookings;
    private final SeatViews views;

    AnsweringInvitations(
            VisibleMeetings meetings,
            Seats seats,
            AnswerRights rights,
            Substitutes substitutes,
            SeatBookings bookings,
            SeatViews views) {
        this.meetings = meetings;
        this.seats = seats;
        this.rights = rights;
        this.substitutes = substitutes;
        this.bookings = bookings;
        this.views = views;
    }

    @Transactional
    public SeatView accept(UUID meetingId, UUID seatId, @Nullable String ifMatch, AcceptInvitation request) {
        return answer(meetingId, seatId, ifMatch, "", seat -> seat.accept(request.remark()));
    }

    @Transactional
    public SeatView decline(UUID meetingId, UUID seatId, @Nullable String ifMatch, DeclineInvitation request) {
        return answer(meetingId, seatId, ifMatch, "", seat -> seat.decline(request.reason()));
    }

    @Transactional
    public SeatView delegate(UUID meetingId, UUID seatId, @Nullable String ifMatch, DelegateInvitation request) {
        return answer(
                meetingId,
                seatId,
                ifMatch,
                "substitutePersonId",
                seat -> seat.delegate(substitutes.of(seat, request), request.reason()));
    }

    private SeatView answer(
            UUID meetingId, UUID seatId, @Nullable String ifMatch, String field, Consumer<Seat> answer) {
        Meeting meeting = meetings.lock(meetingId);
        Seat seat = seats.require(meetingId, seatId);
        rights.require(meeting, seat);
        Versions.check(ifMatch, seat);
        UUID before = seat.occupantId();
        answer.accept(seat);
        bookings.exchange(meeting, before, seat, field);
        seats.flush();
        return views.of(meeting, seat);
    }
}
