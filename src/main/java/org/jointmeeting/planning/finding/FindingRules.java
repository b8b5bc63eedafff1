package org.jointmeeting.planning.finding;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.record.MeetingConfig;

/** What holds for every search: how a time is looked for, and how early a notice goes out. */
@ApplicationScoped
class FindingRules {

    private final FindingConfig finding;
    private final MeetingConfig meeting;

    FindingRules(FindingConfig finding, MeetingConfig meeting) {
        this.finding = finding;
        this.meeting = meeting;
    }

    FindingConfig finding() {
        return finding;
    }

    MeetingConfig meeting() {
        return meeting;
    }
}
