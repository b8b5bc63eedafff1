package org.jointmeeting.agenda.deadline;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.tracking.Identifiers;

/** A time during which the clock of an item stood still, or still does. */
@Entity
@Table(name = "stand_still")
class StandStill {

    @Id
    private UUID id = Identifiers.next();

    @Column(name = "item_id")
    private UUID itemId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private StandStillReason reason = StandStillReason.PARKED;

    @Column(name = "began_at")
    private Instant beganAt = Instant.EPOCH;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected StandStill() {}

    StandStill(UUID itemId, StandStillReason reason, Instant beganAt) {
        this.itemId = itemId;
        this.reason = reason;
        this.beganAt = beganAt;
    }

    void end(Instant at) {
        endedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID itemId() {
        return itemId;
    }

    StandStillReason reason() {
        return reason;
    }

    Instant beganAt() {
        return beganAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
