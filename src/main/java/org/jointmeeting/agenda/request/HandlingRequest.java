package org.jointmeeting.agenda.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Decider;
import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.shared.tracking.Tracked;

/** What an agency asked for, and what was decided. */
@Entity
@Table(name = "handling_request")
class HandlingRequest extends Tracked {

    @Column(name = "item_id")
    private UUID itemId = new UUID(0, 0);

    @Column(name = "task_id")
    private UUID taskId = new UUID(0, 0);

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Column(name = "agency_id")
    private UUID agencyId = new UUID(0, 0);

    @Column(name = "agency_name")
    private String agencyName = "";

    @Enumerated(EnumType.STRING)
    private RequestKind kind = RequestKind.RETURN;

    @Enumerated(EnumType.STRING)
    private Decider decider = Decider.COORDINATOR;

    @Column(name = "decide_on")
    private LocalDate decideOn = LocalDate.EPOCH;

    private String reason = "";

    private @Nullable String basis;

    @Column(name = "suggested_agency_id")
    private @Nullable UUID suggestedAgencyId;

    private @Nullable String progress;

    @Column(name = "asked_due_on")
    private @Nullable LocalDate askedDueOn;

    @Enumerated(EnumType.STRING)
    private RequestStatus status = RequestStatus.OPEN;

    @Column(name = "decision_text")
    private @Nullable String decision;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "new_agency_id")
    private @Nullable UUID newAgencyId;

    protected HandlingRequest() {}

    /** @param decideOn the day by which it is to be decided */
    HandlingRequest(Item item, Task task, Wish wish, LocalDate decideOn) {
        this.itemId = item.id();
        this.taskId = task.id();
        this.jurisdictionPath = item.jurisdictionPath();
        this.agencyId = task.workerId();
        this.agencyName = task.workerName();
        this.kind = wish.kind();
        this.decider = wish.decider();
        this.decideOn = decideOn;
        this.reason = wish.reason();
        this.basis = wish.basis();
        this.suggestedAgencyId = wish.suggestedAgencyId();
        this.progress = wish.progress();
        this.askedDueOn = wish.dueOn();
    }

    void grant(String why, String by, Instant at) {
        decide(RequestStatus.GRANTED, why, by, at);
    }

    void refuse(String why, String by, Instant at) {
        decide(RequestStatus.REFUSED, why, by, at);
    }

    private void decide(RequestStatus outcome, String why, String by, Instant at) {
        status = outcome;
        decision = why;
        decidedBy = by;
        decidedAt = at;
    }

    void handTo(@Nullable UUID agency) {
        newAgencyId = agency;
    }

    void lapse(Instant at) {
        status = RequestStatus.LAPSED;
        decidedAt = at;
    }

    UUID itemId() {
        return itemId;
    }

    UUID taskId() {
        return taskId;
    }

    UUID agencyId() {
        return agencyId;
    }

    String agencyName() {
        return agencyName;
    }

    RequestKind kind() {
        return kind;
    }

    Decider decider() {
        return decider;
    }

    LocalDate decideOn() {
        return decideOn;
    }

    boolean isOverdueOn(LocalDate today) {
        return status == RequestStatus.OPEN && decideOn.isBefore(today);
    }

    String reason() {
        return reason;
    }

    @Nullable
    String basis() {
        return basis;
    }

    @Nullable
    UUID suggestedAgencyId() {
        return suggestedAgencyId;
    }

    @Nullable
    String progress() {
        return progress;
    }

    @Nullable
    LocalDate askedDueOn() {
        return askedDueOn;
    }

    RequestStatus status() {
        return status;
    }

    @Nullable
    String decision() {
        return decision;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    UUID newAgencyId() {
        return newAgencyId;
    }
}
