package org.jointmeeting.meeting.seat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.Meetings;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** Shows callers the invitations of whom they stand for; who stands for nobody has none. */
@ApplicationScoped
class ReadingInvitations {

    private final Invitations invitations;
    private final Meetings meetings;
    private final SeatViews views;
    private final Callers callers;

    ReadingInvitations(Invitations invitations, Meetings meetings, SeatViews views, Callers callers) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.views = views;
        this.callers = callers;
    }

    @Transactional
    Page<InvitationView> ofCaller(PageRequest request) {
        return invitations.page(callers.current().standings(), request, this::views);
    }

    private List<InvitationView> views(List<Seat> seats) {
        Map<UUID, Meeting> inviting = meetings
                .findAll(seats.stream().map(Seat::meetingId).toList())
                .stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        return seats.stream()
                .map(seat -> view(seat, Objects.requireNonNull(inviting.get(seat.meetingId()))))
                .toList();
    }

    private InvitationView view(Seat seat, Meeting meeting) {
        return new InvitationView(views.of(meeting, seat), InvitationView.InvitingMeeting.of(meeting));
    }
}
