package org.jointmeeting.visit;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** A commissioner's visits: planned, put off, called off, made. */
@ApplicationScoped
public class MakingVisits {

    private final Visits visits;
    private final Findings findings;
    private final VisitViews views;
    private final VisitGround ground;
    private final Callers callers;

    MakingVisits(Visits visits, Findings findings, VisitViews views, VisitGround ground, Callers callers) {
        this.visits = visits;
        this.findings = findings;
        this.views = views;
        this.ground = ground;
        this.callers = callers;
    }

    @Transactional
    Page<VisitView> page(VisitFilter filter, PageRequest request) {
        return visits.known(filter.toFilter()).page(visits, request, views::of);
    }

    @Transactional
    VisitView one(UUID id) {
        return views.of(visits.require(id));
    }

    @Transactional
    public VisitView plan(PlanVisit request) {
        Ground here = ground.of(request.compoundId());
        ground.requireAhead(request.plannedOn());
        Visit visit = Visit.planned(here, request.plannedOn(), request.purpose());
        visits.persist(visit);
        return views.of(visit);
    }

    @Transactional
    public VisitView record(RecordVisit request) {
        Ground here = ground.of(request.compoundId());
        ground.requireSound(request.result());
        Visit visit = Visit.spontaneous(here, request.result());
        visits.persist(visit);
        keepFindings(visit, request.result());
        return views.of(visit);
    }

    @Transactional
    public VisitView complete(UUID id, CompleteVisit request) {
        Visit visit = own(id);
        VisitLifecycle.require(visit.status(), VisitAction.COMPLETE);
        ground.requireSound(request.result());
        visit.complete(request.result());
        keepFindings(visit, request.result());
        return views.of(visit);
    }

    @Transactional
    public VisitView reschedule(UUID id, RescheduleVisit request) {
        Visit visit = own(id);
        VisitLifecycle.require(visit.status(), VisitAction.RESCHEDULE);
        ground.requireAhead(request.plannedOn());
        visit.reschedule(request.plannedOn());
        return views.of(visit);
    }

    @Transactional
    public VisitView cancel(UUID id, CancelVisit request) {
        Visit visit = own(id);
        visit.cancel(request.reason());
        return views.of(visit);
    }

    private void keepFindings(Visit visit, VisitResult result) {
        List<NewFinding> found = result.found();
        for (int i = 0; i < found.size(); i++) {
            findings.persist(new Finding(visit, i + 1, found.get(i)));
        }
    }

    /** @throws Problem 403 for who knows of it but is not the compound's commissioner */
    Visit own(UUID id) {
        Visit visit = visits.requireForChange(id);
        if (!callers.current().standsFor(Standing.COMPOUND, visit.compoundId())) {
            throw Problem.forbidden(Text.of("只有该小区的专员可以执行。", "Only the compound's commissioner may do this."));
        }
        return visit;
    }
}
