package org.jointmeeting.visit;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Permission;
import org.jointmeeting.security.Standing;

/** Shows visits to the caller at hand: two statements for any number of them. */
@ApplicationScoped
class VisitViews {

    private final Findings findings;
    private final Callers callers;

    VisitViews(Findings findings, Callers callers) {
        this.findings = findings;
        this.callers = callers;
    }

    /** Writes what is pending first, so that the version shown is the one that is stored. */
    VisitView of(Visit visit) {
        findings.flush();
        return of(List.of(visit)).get(0);
    }

    List<VisitView> of(List<Visit> visits) {
        Map<UUID, List<Finding>> found =
                findings.ofAll(visits.stream().map(Visit::id).toList());
        Caller caller = callers.current();
        return visits.stream()
                .map(visit -> VisitView.of(visit, found.getOrDefault(visit.id(), List.of()), actions(visit, caller)))
                .toList();
    }

    private static List<VisitAction> actions(Visit visit, Caller caller) {
        return caller.may(Permission.VISIT_MAKE, Standing.COMPOUND, visit.compoundId())
                ? VisitLifecycle.actions(visit.status())
                : List.of();
    }
}
