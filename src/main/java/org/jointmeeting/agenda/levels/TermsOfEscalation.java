package org.jointmeeting.agenda.levels;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.EscalationReason;
import org.jointmeeting.agenda.Item;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The rules of an escalation: the reason given holds, and the level asked may be asked. */
@ApplicationScoped
class TermsOfEscalation {

    private final FollowingRoutes routes;
    private final LevelsConfig config;

    TermsOfEscalation(FollowingRoutes routes, LevelsConfig config) {
        this.routes = routes;
        this.config = config;
    }

    /** The level that is asked. */
    JurisdictionView target(Item item, EscalateItem request) {
        requireTrue(item, request.reasonCode());
        return routes.above(item, request.targetJurisdictionId());
    }

    private void requireTrue(Item item, EscalationReason reason) {
        if (reason == EscalationReason.STUCK && item.deferralCount() < config.stuckAfterMeetings()) {
            throw Problem.rule(
                    "reasonCode",
                    Text.of(
                            "该议题已缓议 {0} 次，缓议 {1} 次以上方可以“多次会议未果”为由上提，请另选原因。",
                            "It was deferred {0} times; “stuck” takes at least {1}. Give another reason.",
                            item.deferralCount(),
                            config.stuckAfterMeetings()));
        }
        if (reason == EscalationReason.EMERGENCY && !FollowingRoutes.isUrgent(item)) {
            throw Problem.rule(
                    "reasonCode",
                    Text.of(
                            "该议题不是紧急、加急事项，不能以“紧急”为由上提，请另选原因。",
                            "It is neither urgent nor an emergency; give another reason."));
        }
    }
}
