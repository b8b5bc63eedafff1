package org.jointmeeting.planning.plan;

import java.util.UUID;

import org.jointmeeting.planning.city.CityRules;
import org.jointmeeting.planning.problem.PlanProblem;
import org.jointmeeting.planning.problem.PlanProblem.Planned;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** A plan with all that it is about, to be looked at and changed. */
record Board(PlanProblem problem, PlanOutcome outcome) {

    private static final Text WHAT = Text.of("方案中的会议", "meeting of the plan");

    /** @throws Problem 404 when the plan has no such meeting */
    int numberOf(UUID meeting) {
        for (int i = 0; i < problem.meetings().size(); i++) {
            if (problem.meetings().get(i).id().equals(meeting)) {
                return i;
            }
        }
        throw Problem.notFound(WHAT);
    }

    Planned meeting(int number) {
        return problem.meetings().get(number);
    }

    /** The rules with everything where the plan has it. */
    CityRules rules() {
        CityRules rules = new CityRules(outcome.month(problem));
        outcome.snapshot().restore(rules);
        return rules;
    }
}
