package org.jointmeeting.agenda;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.tracking.Identifiers;

/** One thing that happened to an item; written once and never changed. */
@Entity
@Immutable
@Table(name = "item_event")
class ItemEvent {

    @Id
    private UUID id = Identifiers.next();

    @SuppressWarnings("UnusedVariable") // read by queries only
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private @Nullable Item item;

    @Column(name = "ordinal")
    private int ordinal;

    @Column(name = "happened_at")
    private Instant happenedAt = Instant.EPOCH;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "actor_name")
    private String actorName = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "action_name")
    private ItemAction action = ItemAction.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private ItemStatus fromStatus = ItemStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private ItemStatus toStatus = ItemStatus.DRAFT;

    @Column(name = "jurisdiction_id")
    private UUID jurisdictionId = new UUID(0, 0);

    private String details = "";

    protected ItemEvent() {}

    ItemEvent(Item item, int ordinal, ItemAction action, ItemStatus from, ItemStatus to, Step step) {
        this.item = item;
        this.ordinal = ordinal;
        this.happenedAt = step.at();
        this.accountId = step.accountId();
        this.actorName = step.actorName();
        this.action = action;
        this.fromStatus = from;
        this.toStatus = to;
        this.jurisdictionId = item.jurisdictionId();
        this.details = step.details();
    }

    int ordinal() {
        return ordinal;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    @Nullable
    UUID accountId() {
        return accountId;
    }

    String actorName() {
        return actorName;
    }

    ItemAction action() {
        return action;
    }

    ItemStatus fromStatus() {
        return fromStatus;
    }

    ItemStatus toStatus() {
        return toStatus;
    }

    UUID jurisdictionId() {
        return jurisdictionId;
    }

    String details() {
        return details;
    }
}
