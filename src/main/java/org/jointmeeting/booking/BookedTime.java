package org.jointmeeting.booking;

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

/** A time for which a person or a room is taken, until it is released; the row stays as history. */
@Entity
@Table(name = "booking")
class BookedTime {

    @Id
    private UUID id = Identifiers.next();

    @Enumerated(EnumType.STRING)
    @Column(name = "resource_kind")
    private ResourceKind resourceKind = ResourceKind.PERSON;

    @Column(name = "resource_id")
    private UUID resourceId = id;

    @Column(name = "reason_id")
    private UUID reasonId = id;

    @Column(name = "starts_at")
    private Instant startsAt = Instant.EPOCH;

    @Column(name = "ends_at")
    private Instant endsAt = Instant.EPOCH;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    protected BookedTime() {}

    BookedTime(Claim claim, TimeSlot slot, UUID reasonId) {
        this.resourceKind = claim.kind();
        this.resourceId = claim.resourceId();
        this.reasonId = reasonId;
        this.startsAt = slot.startsAt();
        this.endsAt = slot.endsAt();
    }

    void release(Instant at) {
        releasedAt = at;
    }

    boolean isReleased() {
        return releasedAt != null;
    }

    ResourceKind resourceKind() {
        return resourceKind;
    }

    UUID resourceId() {
        return resourceId;
    }

    UUID reasonId() {
        return reasonId;
    }

    TimeSlot slot() {
        return new TimeSlot(startsAt, endsAt);
    }
}
