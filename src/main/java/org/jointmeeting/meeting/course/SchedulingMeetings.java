package org.jointmeeting.meeting.course;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.meeting.MeetingDrafted;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.Meetings;
import org.jointmeeting.meeting.seat.ComputingSeats;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Drafts meetings and changes drafts. */
@ApplicationScoped
public class SchedulingMeetings {

    private static final String BY_SERIES = "由例会系列自动拟定。";

    private final Meetings meetings;
    private final Directory directory;
    private final MeetingTimes times;
    private final MeetingArrangements arrangements;
    private final ComputingSeats seats;
    private final ConcludingSteps steps;

    SchedulingMeetings(
            Meetings meetings,
            Directory directory,
            MeetingTimes times,
            MeetingArrangements arrangements,
            ComputingSeats seats,
            ConcludingSteps steps) {
        this.meetings = meetings;
        this.directory = directory;
        this.times = times;
        this.arrangements = arrangements;
        this.seats = seats;
        this.steps = steps;
    }

    /** A draft invites the standing agencies; items bring the other seats. */
    @Transactional
    public MeetingView draft(NewMeeting request) {
        return draft(request, null, null);
    }

    /** The meeting of one occurrence of a series. */
    @Transactional
    public MeetingView draftOf(UUID seriesId, NewMeeting request) {
        return draft(request, seriesId, BY_SERIES);
    }

    private MeetingView draft(NewMeeting request, @Nullable UUID seriesId, @Nullable String details) {
        Meeting meeting = begin(request, seriesId, times.rules());
        seats.compute(meeting);
        steps.conclude(meeting.drafted(steps.deed(details)), drafted(meeting));
        return steps.show(meeting);
    }

    /** Drafts whose seats are still to be computed. */
    Map<Meeting, PlannedPlace> draftPlanned(List<PlannedDraft> drafts) {
        TimeRules rules = times.rules();
        Map<Meeting, PlannedPlace> places = new LinkedHashMap<>();
        drafts.forEach(draft -> ReservingTimes.naming(draft.title(), () -> {
            Meeting meeting = begin(draft.request(), null, rules);
            steps.conclude(meeting.drafted(steps.deed(null)), drafted(meeting));
            places.put(meeting, draft.place());
        }));
        return places;
    }

    private Meeting begin(NewMeeting request, @Nullable UUID seriesId, TimeRules rules) {
        JurisdictionView jurisdiction =
                Given.in("jurisdictionId", () -> directory.requireJurisdiction(request.jurisdictionId()));
        rules.requirePossible(request.kind(), request.startsAt());
        TimeSlot slot = TimeSlot.of(request.startsAt(), Duration.ofMinutes(request.durationMinutes()));
        Meeting meeting = new Meeting(jurisdiction, request.kind(), request.title(), slot);
        arrangements.meetAt(meeting, request.venueId());
        arrangements.beConvenedBy(meeting, request.convenerPersonId());
        meeting.comeFrom(seriesId);
        meetings.persist(meeting);
        return meeting;
    }

    private static MeetingDrafted drafted(Meeting meeting) {
        return new MeetingDrafted(meeting.id(), meeting.jurisdictionId(), meeting.kind());
    }

    /** @param change takes the values as they stand and gives those that shall stand */
    @Transactional
    public MeetingView change(UUID id, @Nullable String ifMatch, UnaryOperator<MeetingChange> change) {
        Meeting meeting = meetings.lockWithinReach(id);
        Versions.require(ifMatch, meeting);
        MeetingChange current = MeetingChange.of(meeting);
        MeetingChange changed = change.apply(current);
        requireChangeable(meeting, current, changed);
        if (changed.kind() != current.kind() || !changed.startsAt().equals(current.startsAt())) {
            times.rules().requirePossible(changed.kind(), changed.startsAt());
        }
        if (changed.takesOtherTimeThan(current)) {
            arrangements.giveBack(meeting);
        }
        meeting.retitle(changed.title());
        meeting.become(changed.kind());
        meeting.reschedule(changed.slot());
        arrangements.meetAt(meeting, changed.venueId());
        arrangements.beConvenedBy(meeting, changed.convenerPersonId());
        return steps.show(meeting);
    }

    private static void requireChangeable(Meeting meeting, MeetingChange current, MeetingChange changed) {
        MeetingStatus status = meeting.status();
        if (status == MeetingStatus.DRAFT) {
            return;
        }
        changed.differsIn(current).ifPresent(property -> {
            throw Problem.rule(
                    property,
                    Text.of(
                            "会议当前为“{0}”，只能修改标题；改时间请先延期再重新通知。",
                            "The meeting is {0}: only its title can be changed. To move it, postpone it and notify anew.",
                            status.label()));
        });
        boolean isOnRecord = status == MeetingStatus.MINUTES_ISSUED || status == MeetingStatus.CANCELLED;
        if (isOnRecord && !changed.title().equals(current.title())) {
            throw Problem.rule(
                    "title", Text.of("会议当前为“{0}”，标题不能再修改。", "The meeting is {0}: its title stands.", status.label()));
        }
    }
}
