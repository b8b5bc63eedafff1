package org.jointmeeting.report;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.report.reading.Extent;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;
import org.jointmeeting.security.Subtrees;
import org.jointmeeting.shared.problem.Problem;

/** Says what of the tree is counted for the caller. */
@ApplicationScoped
class Grounds {

    private final Callers callers;
    private final Subtrees subtrees;

    Grounds(Callers callers, Subtrees subtrees) {
        this.callers = callers;
        this.subtrees = subtrees;
    }

    /** @throws Problem 404 when the jurisdiction lies outside the caller's subtree */
    Ground of(FigureFilter filter) {
        Caller caller = callers.current();
        List<String> bases =
                filter.jurisdictionId == null ? caller.paths() : List.of(subtrees.pathOf(filter.jurisdictionId));
        Extent extent =
                filter.scope == Scope.OWN && bases.size() == 1 ? Extent.own(bases.get(0)) : Extent.subtrees(bases);
        return new Ground(
                extent,
                bases,
                caller.paths(grant -> grant.role() != Role.AGENCY_HEAD),
                caller.paths(grant -> grant.role() == Role.AGENCY_HEAD),
                caller.standings(Standing.AGENCY));
    }
}
