package org.jointmeeting.visit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.tracking.Tracked;

/** A visit 走访 to the residents of a compound: planned, then done or cancelled; or done without a plan. */
@Entity
@Table(name = "visit")
class Visit extends Tracked {

    @Column(name = "compound_id")
    private UUID compoundId = new UUID(0, 0);

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "visit_kind")
    private VisitKind kind = VisitKind.PLANNED;

    @Enumerated(EnumType.STRING)
    private VisitStatus status = VisitStatus.PLANNED;

    @Column(name = "commissioner_id")
    private @Nullable UUID commissionerId;

    @Column(name = "commissioner_name")
    private String commissionerName = "";

    @Column(name = "planned_on")
    private @Nullable LocalDate plannedOn;

    private @Nullable String purpose;

    @Column(name = "visited_on")
    private @Nullable LocalDate visitedOn;

    private @Nullable Integer households;

    private @Nullable String summary;

    @Column(name = "cancelled_reason")
    private @Nullable String cancelledReason;

    protected Visit() {}

    private Visit(Ground ground, VisitKind kind) {
        this.compoundId = ground.compoundId();
        this.jurisdictionPath = ground.jurisdictionPath();
        this.kind = kind;
        giveTo(ground.commissioner());
    }

    static Visit planned(Ground ground, LocalDate on, String purpose) {
        Visit visit = new Visit(ground, VisitKind.PLANNED);
        visit.plannedOn = on;
        visit.purpose = purpose;
        return visit;
    }

    static Visit spontaneous(Ground ground, VisitResult result) {
        Visit visit = new Visit(ground, VisitKind.SPONTANEOUS);
        visit.move(VisitAction.COMPLETE);
        visit.keep(result);
        return visit;
    }

    /** The one door of every change of status. */
    private void move(VisitAction action) {
        status = VisitLifecycle.require(status, action);
    }

    void reschedule(LocalDate on) {
        move(VisitAction.RESCHEDULE);
        plannedOn = on;
    }

    void complete(VisitResult result) {
        move(VisitAction.COMPLETE);
        keep(result);
    }

    private void keep(VisitResult result) {
        visitedOn = result.visitedOn();
        households = result.households();
        summary = result.summary();
    }

    void cancel(String reason) {
        move(VisitAction.CANCEL);
        cancelledReason = reason;
    }

    /** From now on it is the next commissioner's; what is done stays with whoever did it. */
    final void giveTo(Ground.Commissioner commissioner) {
        commissionerId = commissioner.personId();
        commissionerName = commissioner.name();
    }

    UUID compoundId() {
        return compoundId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    VisitKind kind() {
        return kind;
    }

    VisitStatus status() {
        return status;
    }

    @Nullable
    UUID commissionerId() {
        return commissionerId;
    }

    String commissionerName() {
        return commissionerName;
    }

    @Nullable
    LocalDate plannedOn() {
        return plannedOn;
    }

    @Nullable
    String purpose() {
        return purpose;
    }

    @Nullable
    LocalDate visitedOn() {
        return visitedOn;
    }

    @Nullable
    Integer households() {
        return households;
    }

    @Nullable
    String summary() {
        return summary;
    }

    @Nullable
    String cancelledReason() {
        return cancelledReason;
    }
}
