package org.jointmeeting.planning.plan;

import java.util.Arrays;
import java.util.Objects;

import org.jointmeeting.planning.city.Known;
import org.jointmeeting.planning.city.Month;
import org.jointmeeting.planning.engine.Snapshot;
import org.jointmeeting.planning.problem.PlanProblem;
import org.jointmeeting.planning.problem.PlanProblem.Pins;

/**
 * What was planned, by the numbers of the problem: each meeting's start and place, who fills the seats, and what somebody
 * has set by hand. Without a value it is {@link Known#NONE}.
 *
 * @param pinnedPeople by seat, as the holders; plans of before people were chosen by hand have none
 */
record PlanOutcome(int[] starts, int[] places, int[] holders, int[] pinned, int[] pinnedPlaces, int[] pinnedPeople) {

    PlanOutcome {
        pinnedPeople = Objects.requireNonNullElse(pinnedPeople, none(holders.length));
    }

    static PlanOutcome nothing(PlanProblem problem) {
        int[] nowhere = none(problem.meetings().size());
        int[] nobody = none(problem.meetings().stream()
                .mapToInt(meeting -> meeting.chairs().size())
                .sum());
        return new PlanOutcome(nowhere, nowhere, nobody, nowhere, nowhere, nobody);
    }

    Snapshot snapshot() {
        return new Snapshot(starts, places, holders);
    }

    Month month(PlanProblem problem) {
        return problem.month(new Pins(pinned, pinnedPlaces, pinnedPeople));
    }

    PlanOutcome with(Snapshot plan) {
        return new PlanOutcome(plan.starts(), plan.rooms(), plan.holders(), pinned, pinnedPlaces, pinnedPeople);
    }

    /** @param start {@link Known#NONE} to let it go again */
    PlanOutcome pinning(int meeting, int start, int place) {
        return new PlanOutcome(
                starts,
                places,
                holders,
                with(pinned, meeting, start),
                with(pinnedPlaces, meeting, place),
                pinnedPeople);
    }

    /** @param person {@link Known#NONE} to let the seat go again */
    PlanOutcome pinningPerson(int seat, int person) {
        return new PlanOutcome(starts, places, holders, pinned, pinnedPlaces, with(pinnedPeople, seat, person));
    }

    PlanOutcome seating(int seat, int person) {
        return new PlanOutcome(starts, places, with(holders, seat, person), pinned, pinnedPlaces, pinnedPeople);
    }

    boolean isPlaced(int meeting) {
        return starts[meeting] != Known.NONE;
    }

    boolean isPinned(int meeting) {
        return pinned[meeting] != Known.NONE;
    }

    boolean isPersonPinned(int seat) {
        return pinnedPeople[seat] != Known.NONE;
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, Known.NONE);
        return none;
    }

    private static int[] with(int[] all, int number, int changed) {
        int[] copy = all.clone();
        copy[number] = changed;
        return copy;
    }
}
