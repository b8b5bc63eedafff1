package org.jointmeeting.meeting.course;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.meeting.AgendaReading;
import org.jointmeeting.meeting.ConsultingMeetings;
import org.jointmeeting.meeting.MeetingBrief;
import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.MeetingLifecycle;
import org.jointmeeting.meeting.MeetingPlace;
import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.meeting.SeatView;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.Meetings;
import org.jointmeeting.meeting.seat.ReadingAgendas;
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
    private final ReadingAgendas agendas;

    MeetingsForOtherRooms(
            Meetings meetings,
            VisibleMeetings visible,
            ReadingSeats seats,
            FollowingAgendas following,
            MeetingViews views,
            ReadingAgendas agendas) {
        this.agendas = agendas;
        this.meetings = meetings;
        this.visible = visible;
        this.seats = seats;
        this.following = following;
        this.views = views;
    }

    @Override
    @Transactional
    public MeetingBrief require(UUID id) {
        return brief(meetings.require(id));
    }

    @Override
    @Transactional
    public MeetingPlace requireVisible(UUID id) {
        Meeting meeting = visible.require(id);
        return new MeetingPlace(meeting.id(), meeting.jurisdictionPath());
    }

    @Override
    @Transactional
    public MeetingView find(UUID id) {
        return views.of(meetings.find(id));
    }

    @Override
    @Transactional
    public List<MeetingBrief> findAll(Collection<UUID> ids) {
        return meetings.findAll(ids).stream().map(MeetingsForOtherRooms::brief).toList();
    }

    @Override
    @Transactional
    public List<SeatView> seatsOf(UUID meetingId) {
        return seats.of(meetings.find(meetingId));
    }

    @Override
    @Transactional
    public Map<UUID, AgendaReading> readingsOf(Collection<MeetingPlace> places) {
        return agendas.of(places);
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
    public Optional<MeetingBrief> nextDraft(UUID jurisdictionId, Instant after, Set<MeetingKind> kinds) {
        return meetings.nextDraft(jurisdictionId, after, kinds).map(MeetingsForOtherRooms::brief);
    }

    private static MeetingBrief brief(Meeting meeting) {
        return new MeetingBrief(meeting.id(), meeting.jurisdictionId(), meeting.status());
    }
}
