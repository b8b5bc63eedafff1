package org.jointmeeting.meeting.course;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.meeting.ConsultingMeetings;
import org.jointmeeting.meeting.MeetingLifecycle;
import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.meeting.SeatView;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.Meetings;
import org.jointmeeting.meeting.seat.ReadingSeats;
import org.jointmeeting.meeting.seat.VisibleMeetings;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;

/** Answers the other rooms from the meetings' records. */
@ApplicationScoped
class MeetingsForOtherRooms implements ConsultingMeetings {

    private final Meetings meetings;
    private final VisibleMeetings visible;
    private final ReadingSeats seats;
    private final FollowingAgendas following;
    private final MeetingViews views;

    MeetingsForOtherRooms(
            Meetings meetings,
            VisibleMeetings visible,
            ReadingSeats seats,
            FollowingAgendas following,
            MeetingViews views) {
        this.meetings = meetings;
        this.visible = visible;
        this.seats = seats;
        this.following = following;
        this.views = views;
    }

    @Override
    @Transactional
    public MeetingView require(UUID id) {
        return views.of(meetings.require(id));
    }

    @Override
    @Transactional
    public MeetingView requireVisible(UUID id) {
        return views.of(visible.require(id));
    }

    @Override
    @Transactional
    public MeetingView find(UUID id) {
        return views.of(meetings.find(id));
    }

    @Override
    @Transactional
    public List<MeetingView> findAll(Collection<UUID> ids) {
        return views.of(meetings.findAll(ids));
    }

    @Override
    @Transactional
    public List<SeatView> seatsOf(UUID meetingId) {
        return seats.of(meetings.find(meetingId));
    }

    @Override
    @Transactional
    public void agendaChanged(UUID meetingId) {
        following.follow(meetings.lock(meetingId));
    }

    @Override
    @Transactional
    public void requireAgendaOpen(UUID meetingId) {
        Meeting meeting = meetings.lock(meetingId);
        if (!meeting.isAgendaOpen()) {
            throw new Problem(
                            ProblemType.ACTION_NOT_ALLOWED,
                            Text.of(
                                    "会议当前为“{0}”，议程已经固定，不能再增减议题。",
                                    "The meeting is {0}: its agenda is frozen.",
                                    meeting.status().label()))
                    .with("allowedActions", MeetingLifecycle.allowedIn(meeting.status()));
        }
    }

    @Override
    @Transactional
    public Optional<MeetingView> nextDraft(UUID jurisdictionId, Instant after) {
        return meetings.nextDraft(jurisdictionId, after).map(views::of);
    }
}
