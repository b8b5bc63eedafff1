package org.jointmeeting.agenda.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.tracking.Identifiers;

/** That a due date became another: the old one and the new, why, and on which calendars; written once. */
@Entity
@Immutable
@Table(name = "deadline_change")
class DeadlineChange {

    @Id
    private UUID id = Identifiers.next();

    @Column(name = "item_id")
    private UUID itemId = new UUID(0, 0);

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private DeadlineCause cause = DeadlineCause.BEGUN;

    @Column(name = "due_on_before")
    private @Nullable LocalDate dueOnBefore;

    @Column(name = "due_at_before")
    private @Nullable Instant dueAtBefore;

    @Column(name = "due_on_after")
    private LocalDate dueOnAfter = LocalDate.EPOCH;

    @Column(name = "due_at_after")
    private Instant dueAtAfter = Instant.EPOCH;

    @Column(name = "editions_before")
    private String editionsBefore = "";

    @Column(name = "editions_after")
    private String editionsAfter = "";

    protected DeadlineChange() {}

    /** @param before the deadline as it is before it moves */
    DeadlineChange(UUID itemId, Instant at, DeadlineCause cause, ItemDeadline before, Due after, Editions countedOn) {
        this.itemId = itemId;
        this.changedAt = at;
        this.cause = cause;
        this.dueOnBefore = before.dueOn();
        this.dueAtBefore = before.dueAt();
        this.dueOnAfter = after.on();
        this.dueAtAfter = after.at();
        this.editionsBefore = before.editions().written();
        this.editionsAfter = countedOn.written();
    }

    UUID id() {
        return id;
    }

    UUID itemId() {
        return itemId;
    }

    Instant changedAt() {
        return changedAt;
    }

    DeadlineCause cause() {
        return cause;
    }

    @Nullable
    LocalDate dueOnBefore() {
        return dueOnBefore;
    }

    @Nullable
    Instant dueAtBefore() {
        return dueAtBefore;
    }

    LocalDate dueOnAfter() {
        return dueOnAfter;
    }

    Instant dueAtAfter() {
        return dueAtAfter;
    }

    Editions editionsBefore() {
        return Editions.read(editionsBefore);
    }

    Editions editionsAfter() {
        return Editions.read(editionsAfter);
    }
}
