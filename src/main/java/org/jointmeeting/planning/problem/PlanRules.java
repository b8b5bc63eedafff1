package org.jointmeeting.planning.problem;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.record.MeetingConfig;
import org.jointmeeting.planning.city.Points;

/** What holds for every plan: what the rules cost, and how early a notice goes out. */
@ApplicationScoped
class PlanRules {

    private final PlanConfig plan;
    private final MeetingConfig meeting;

    PlanRules(PlanConfig plan, MeetingConfig meeting) {
        this.plan = plan;
        this.meeting = meeting;
    }

    PlanConfig plan() {
        return plan;
    }

    MeetingConfig meeting() {
        return meeting;
    }

    static Points points(PlanConfig.Weights weights) {
        return new Points(
                weights.unplaced(),
                weights.headMissing(),
                weights.optionalSeatEmpty(),
                weights.urgentDay(),
                weights.otherWeekday(),
                weights.otherTime(),
                weights.otherVenue(),
                weights.otherPerson(),
                weights.load(),
                weights.sameDay(),
                weights.travel());
    }
}
