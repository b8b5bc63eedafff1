package org.jointmeeting.meeting.course;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.meeting.record.MeetingConfig;
import org.jointmeeting.shared.time.ServiceClock;

/** The rules of time by the calendar as it is kept at this moment. */
@ApplicationScoped
class MeetingTimes {

    private final WorkingDays workingDays;
    private final MeetingConfig config;
    private final ServiceClock clock;

    MeetingTimes(WorkingDays workingDays, MeetingConfig config, ServiceClock clock) {
        this.workingDays = workingDays;
        this.config = config;
        this.clock = clock;
    }

    TimeRules rules() {
        return new TimeRules(workingDays.calendar(), config, clock);
    }
}
