package org.jointmeeting.meeting;

import java.util.List;
import java.util.Map;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;

import static org.jointmeeting.meeting.MeetingAction.CANCEL;
import static org.jointmeeting.meeting.MeetingAction.DRAFT_MINUTES;
import static org.jointmeeting.meeting.MeetingAction.HOLD;
import static org.jointmeeting.meeting.MeetingAction.ISSUE_MINUTES;
import static org.jointmeeting.meeting.MeetingAction.NOTIFY;
import static org.jointmeeting.meeting.MeetingAction.OPEN;
import static org.jointmeeting.meeting.MeetingAction.POSTPONE;
import static org.jointmeeting.meeting.MeetingStatus.CANCELLED;
import static org.jointmeeting.meeting.MeetingStatus.DRAFT;
import static org.jointmeeting.meeting.MeetingStatus.HELD;
import static org.jointmeeting.meeting.MeetingStatus.IN_SESSION;
import static org.jointmeeting.meeting.MeetingStatus.MINUTES_DRAFTED;
import static org.jointmeeting.meeting.MeetingStatus.MINUTES_ISSUED;
import static org.jointmeeting.meeting.MeetingStatus.NOTIFIED;
import static org.jointmeeting.meeting.MeetingStatus.POSTPONED;

/** The one table of a meeting's life: which action is allowed where, and where it leads. */
public final class MeetingLifecycle {

    private static final Map<MeetingStatus, Map<MeetingAction, MeetingStatus>> TABLE = Map.of(
            DRAFT, Map.of(NOTIFY, NOTIFIED, POSTPONE, POSTPONED, CANCEL, CANCELLED),
            NOTIFIED, Map.of(OPEN, IN_SESSION, POSTPONE, POSTPONED, CANCEL, CANCELLED),
            POSTPONED, Map.of(NOTIFY, NOTIFIED, CANCEL, CANCELLED),
            IN_SESSION, Map.of(HOLD, HELD),
            HELD, Map.of(DRAFT_MINUTES, MINUTES_DRAFTED),
            MINUTES_DRAFTED, Map.of(ISSUE_MINUTES, MINUTES_ISSUED));

    private MeetingLifecycle() {}

    /** In the order of the work. */
    public static List<MeetingAction> allowedIn(MeetingStatus status) {
        return TABLE.getOrDefault(status, Map.of()).keySet().stream().sorted().toList();
    }

    /** @throws Problem 409 that lists the actions allowed instead */
    public static MeetingStatus next(MeetingStatus status, MeetingAction action) {
        MeetingStatus next = TABLE.getOrDefault(status, Map.of()).get(action);
        if (next == null) {
            throw new Problem(
                            ProblemType.ACTION_NOT_ALLOWED,
                            Text.of(
                                    "会议当前为“{0}”，不能{1}。",
                                    "The meeting is {0}: it does not allow to {1}.", status.label(), action.label()))
                    .with("allowedActions", allowedIn(status));
        }
        return next;
    }
}
