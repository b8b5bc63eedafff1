package org.jointmeeting.meeting.course;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingAction;
import org.jointmeeting.meeting.MeetingLifecycle;
import org.jointmeeting.meeting.MeetingOpened;
import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.meeting.presence.EvaluatingPresence;
import org.jointmeeting.meeting.presence.Quorum;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.Meetings;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Opens meetings: the presence rule is evaluated from the attendance recorded so far, and stored. */
@ApplicationScoped
public class OpeningMeetings {

    private final Meetings meetings;
    private final EvaluatingPresence presence;
    private final MeetingTimes times;
    private final ConcludingSteps steps;

    OpeningMeetings(Meetings meetings, EvaluatingPresence presence, MeetingTimes times, ConcludingSteps steps) {
        this.meetings = meetings;
        this.presence = presence;
        this.times = times;
        this.steps = steps;
    }

    /** @throws Problem 409 when the status does not allow it; 422 too early, or without a quorum and without a reason */
    @Transactional
    public MeetingView open(UUID id, @Nullable String ifMatch, OpenMeeting request) {
        Meeting meeting = meetings.lockWithinReach(id);
        Versions.check(ifMatch, meeting);
        MeetingLifecycle.next(meeting.status(), MeetingAction.OPEN);
        times.rules().requireTimeToOpen(meeting.startsAt());
        Quorum quorum = presence.evaluate(meeting);
        String reason = quorum.isMet() ? null : requireReason(quorum, request.quorumWaiverReason());
        return steps.conclude(meeting, meeting.open(steps.deed(reason), reason), new MeetingOpened(id));
    }

    private static String requireReason(Quorum quorum, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Problem.rule(
                            "quorumWaiverReason",
                            Text.of(
                                    "应到 {0} 席，法定到会 {1} 席，签到 {2} 席，未达法定到会人数。请补充签到；确需开会的，由召集人说明理由。",
                                    "{0} seats are required, {1} must be filled, {2} are. Record who else came, or let"
                                            + " the convener say why it opens all the same.",
                                    quorum.required(),
                                    quorum.needed(),
                                    quorum.present()))
                    .with("requiredSeats", quorum.required())
                    .with("needed", quorum.needed())
                    .with("present", quorum.present());
        }
        return reason;
    }
}
