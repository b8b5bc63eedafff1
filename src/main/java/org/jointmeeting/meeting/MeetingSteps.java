package org.jointmeeting.meeting;

import java.util.UUID;

/** The steps of a meeting that the minutes room takes for it. */
public interface MeetingSteps {

    /** @throws org.jointmeeting.shared.problem.Problem 409 when the meeting's status does not allow it */
    void minutesDrafted(UUID meetingId);

    /** @throws org.jointmeeting.shared.problem.Problem 409 when the meeting's status does not allow it */
    void minutesIssued(UUID meetingId);
}
