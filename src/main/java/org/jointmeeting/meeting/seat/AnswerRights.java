package org.jointmeeting.meeting.seat;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.SeatAction;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;

/** Who may answer for a seat, and when: whoever stands for it, or the office that prepares the meeting. */
@ApplicationScoped
class AnswerRights {

    private final Callers callers;

    AnswerRights(Callers callers) {
        this.callers = callers;
    }

    List<SeatAction> available(Meeting meeting, Seat seat) {
        return isOpen(meeting) && mayAnswer(meeting, seat) ? List.of(SeatAction.values()) : List.of();
    }

    /** @throws Problem 403 when the seat is somebody else's, 409 when answers are not taken now */
    void require(Meeting meeting, Seat seat) {
        if (!mayAnswer(meeting, seat)) {
            throw Problem.forbidden(
                    Text.of("只能回复本单位的会议邀请。", "You may answer the invitations of the seat you stand for only."));
        }
        if (!isOpen(meeting)) {
            throw new Problem(
                            ProblemType.ACTION_NOT_ALLOWED,
                            Text.of(
                                    "会议当前为“{0}”，仅在“{1}”期间可以回复邀请。",
                                    "The meeting is {0}; invitations are answered while it is {1}.",
                                    meeting.status().label(),
                                    MeetingStatus.NOTIFIED.label()))
                    .with("allowedActions", List.of());
        }
    }

    private static boolean isOpen(Meeting meeting) {
        return meeting.status() == MeetingStatus.NOTIFIED;
    }

    private boolean mayAnswer(Meeting meeting, Seat seat) {
        Caller caller = callers.current();
        return (caller.may(Permission.INVITATION_ANSWER) && seat.isHeldBy(caller)) || isOffice(caller, meeting);
    }

    private static boolean isOffice(Caller caller, Meeting meeting) {
        return caller.may(Permission.MEETING_PREPARE, meeting.jurisdictionPath());
    }
}
