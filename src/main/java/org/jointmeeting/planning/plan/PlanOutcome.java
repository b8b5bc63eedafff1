package org.jointmeeting.planning.plan;

import java.util.Arrays;

import org.jointmeeting.planning.city.Known;
import org.jointmeeting.planning.city.Month;
import org.jointmeeting.planning.engine.Snapshot;
import org.jointmeeting.planning.problem.PlanProblem;

/**
 * What was planned, by the numbers of the problem: each meeting's start and place, who fills the seats, and what somebody
 * has set by hand. Without a value it is {@link Known#NONE}.
 */
record PlanOutcome(int[] starts, int[] places, int[] holders, int[] pinned, int[] pinnedPlaces) {

    static PlanOutcome nothing(PlanProblem problem) {
        int[] none = new int[problem.meetings().size()];
        Arrays.fill(none, Known.NONE);
        int[] nobody = new int
                [problem.meetings().stream()
                        .mapToInt(meeting -> meeting.chairs().size())
                        .sum()];
        Arrays.fill(nobody, Known.NONE);
        return new PlanOutcome(none, none, nobody, none, none);
    }

    Snapshot snapshot() {
        return new Snapshot(starts, places, holders);
    }

    Month month(PlanProblem problem) {
        return problem.month(pinned, pinnedPlaces);
    }

    PlanOutcome with(Snapshot plan) {
        return new PlanOutcome(plan.starts(), plan.rooms(), plan.holders(), pinned, pinnedPlaces);
    }

    /** @param start {@link Known#NONE} to let it go again */
    PlanOutcome pinning(int meeting, int start, int place) {
        int[] newPinned = pinned.clone();
        int[] newPlaces = pinnedPlaces.clone();
        newPinned[meeting] = start;
        newPlaces[meeting] = place;
        return new PlanOutcome(starts, places, holders, newPinned, newPlaces);
    }

    boolean isPlaced(int meeting) {
        return starts[meeting] != Known.NONE;
    }

    boolean isPinned(int meeting) {
        return pinned[meeting] != Known.NONE;
    }
}
