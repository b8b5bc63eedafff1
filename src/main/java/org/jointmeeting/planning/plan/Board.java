package org.jointmeeting.planning.plan;

import java.util.UUID;

import org.jointmeeting.planning.city.CityRules;
import org.jointmeeting.planning.city.ScoreSheets;
import org.jointmeeting.planning.horizon.Grid;
import org.jointmeeting.planning.problem.PlanProblem;
import org.jointmeeting.planning.problem.PlanProblem.Planned;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** A plan with all that it is about, to be looked at and changed. */
record Board(PlanProblem problem, PlanOutcome outcome) {

    private static final Text WHAT = Text.of("方案中的会议", "meeting of the plan");

    Board with(PlanOutcome other) {
        return new Board(problem, other);
    }

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

    /** By meeting, the number of its first seat among all seats. */
    int[] firstSeats() {
        int[] firstSeats = new int[problem.meetings().size()];
        for (int i = 1; i < firstSeats.length; i++) {
            firstSeats[i] = firstSeats[i - 1] + meeting(i - 1).chairs().size();
        }
        return firstSeats;
    }

    /** The rules with everything where the plan has it. */
    CityRules rules() {
        CityRules rules = new CityRules(outcome.month(problem));
        outcome.snapshot().restore(rules);
        return rules;
    }

    ScoreSheets sheets() {
        return new ScoreSheets(outcome.month(problem));
    }

    /** Whoever holds a post of a seat of the meeting on the day of that start, by number. */
    int[] qualified(int meeting, int chair, int start) {
        return meeting(meeting)
                .chairs()
                .get(chair)
                .seat()
                .on(start / Grid.PER_DAY)
                .qualified();
    }
}
