package org.jointmeeting.planning.problem;

import java.time.LocalDate;

import org.jointmeeting.organisation.JurisdictionView;

/**
 * Which meetings are to be planned.
 *
 * @param root the jurisdiction whose subtree it is
 * @param last that day included
 * @param movesNotified whether meetings whose notice is out may be moved
 * @param plansDuty whether meetings are planned, too, that are due and not drafted yet
 */
public record PlanHorizon(
        JurisdictionView root, LocalDate first, LocalDate last, boolean movesNotified, boolean plansDuty) {

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
