package org.jointmeeting.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Permission;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.tracking.Tracked;

/** What one agency, or one of the three parties, owes in an item, as lead or assist. */
@Entity
@Table(name = "task")
public class Task extends Tracked {

    @Column(name = "item_id")
    private UUID itemId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(name = "worker_kind")
    private Standing workerKind = Standing.AGENCY;

    /** Of the agency, or of the party where one of the three parties owes it. */
    @Column(name = "agency_id")
    private UUID workerId = new UUID(0, 0);

    @Column(name = "agency_name")
    private String workerName = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "task_role")
    private TaskRole role = TaskRole.LEAD;

    @Column(name = "task_text")
    private String text = "";

    @Column(name = "due_on")
    private LocalDate dueOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private TaskStatus status = TaskStatus.OFFERED;

    @Column(name = "handler_name")
    private @Nullable String handlerName;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "result_text")
    private @Nullable String resultText;

    @Column(name = "waived_reason")
    private @Nullable String waivedReason;

    @Column(name = "return_asked")
    private boolean returnAsked;

    protected Task() {}

    public Task(UUID itemId, Worker worker, TaskRole role, String text, LocalDate dueOn) {
        this.itemId = itemId;
        this.workerKind = worker.kind();
        this.workerId = worker.id();
        this.workerName = worker.name();
        this.role = role;
        this.text = text;
        this.dueOn = dueOn;
    }

    public void sign(String handler, Instant at) {
        status = TaskLifecycle.require(status, TaskAction.SIGN);
        handlerName = handler;
        returnAsked = false;
        signedAt = at;
    }

    public void complete(String result, Instant at) {
        status = TaskLifecycle.require(status, TaskAction.COMPLETE);
        resultText = result;
        doneAt = at;
    }

    /** Progress changes nothing but is only taken from a task that is being worked on. */
    public void progress(Instant at) {
        status = TaskLifecycle.require(status, TaskAction.PROGRESS);
        touch(at);
    }

    public void waive(String reason) {
        status = TaskLifecycle.require(status, TaskAction.WAIVE);
        waivedReason = reason;
        returnAsked = false;
    }

    public void askReturn() {
        status = TaskLifecycle.require(status, TaskAction.ASK_RETURN);
        returnAsked = true;
    }

    /** Back to the sender: ended for this agency. */
    public void giveBack() {
        status = TaskLifecycle.require(status, TaskAction.RETURN);
        returnAsked = false;
    }

    public void keep() {
        status = TaskLifecycle.require(status, TaskAction.REFUSE_RETURN);
        returnAsked = false;
    }

    /** The lead's work goes on after a report that was sent back or a rebound: its item moved, it follows. */
    public void reopen(LocalDate newDue) {
        status = TaskLifecycle.require(status, TaskAction.REOPEN);
        doneAt = null;
        dueOn = newDue;
    }

    /** Follows the item's deadline where that moved; what has ended stays as it was. */
    public void follow(LocalDate newDue) {
        if (!isEnded()) {
            dueOn = newDue;
        }
    }

    /** Leads now: a lead that was relieved of it does so no more. */
    public boolean isLead() {
        return role == TaskRole.LEAD && status != TaskStatus.WAIVED && status != TaskStatus.RETURNED;
    }

    /** The lead of the assignment at hand, whose task was neither given back nor ended by a new assignment. */
    public boolean isCurrentLead() {
        return isLead() && status != TaskStatus.RETURNED && status != TaskStatus.WAIVED;
    }

    public boolean isEnded() {
        return status == TaskStatus.DONE || status == TaskStatus.WAIVED || status == TaskStatus.RETURNED;
    }

    public boolean isReturnAsked() {
        return returnAsked;
    }

    public UUID itemId() {
        return itemId;
    }

    /** Whether the caller acts for whoever owes it. */
    public boolean isOf(Caller caller) {
        return caller.standsFor(workerKind, workerId);
    }

    /** Whether the caller may work on it for whoever owes it. */
    boolean mayBeWorkedOnBy(Caller caller) {
        return caller.may(isLead() ? Permission.TASK_WORK : Permission.TASK_ASSIST, workerKind, workerId);
    }

    public UUID workerId() {
        return workerId;
    }

    public String workerName() {
        return workerName;
    }

    /** The agency that owes it; null where a party does. */
    public @Nullable UUID agencyId() {
        return workerKind == Standing.AGENCY ? workerId : null;
    }

    /** The party that owes it; null where an agency does. */
    public @Nullable UUID partyId() {
        return workerKind == Standing.PARTY ? workerId : null;
    }

    public TaskRole role() {
        return role;
    }

    public String text() {
        return text;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public TaskStatus status() {
        return status;
    }

    public @Nullable String handlerName() {
        return handlerName;
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }

    public @Nullable String resultText() {
        return resultText;
    }

    public @Nullable String waivedReason() {
        return waivedReason;
    }
}
