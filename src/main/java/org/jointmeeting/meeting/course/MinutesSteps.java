package org.jointmeeting.meeting.course;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.meeting.MeetingSteps;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.Meetings;

/** The last two steps of a meeting, as its minutes are drafted and issued. */
@ApplicationScoped
class MinutesSteps implements MeetingSteps {

    private final Meetings meetings;
    private final ConcludingSteps steps;

    MinutesSteps(Meetings meetings, ConcludingSteps steps) {
        this.meetings = meetings;
        this.steps = steps;
    }

    @Override
    @Transactional
    public void minutesDrafted(UUID meetingId) {
        Meeting meeting = meetings.lock(meetingId);
        steps.conclude(meeting, meeting.minutesDrafted(steps.deed(null)));
    }

    @Override
    @Transactional
    public void minutesIssued(UUID meetingId) {
        Meeting meeting = meetings.lock(meetingId);
        steps.conclude(meeting, meeting.minutesIssued(steps.deed(null)));
    }
}
