package org.jointmeeting.shared.tracking;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** What every listed row carries: identity, version, who made and last changed it and when, and whether it was deleted. */
@MappedSuperclass
@EntityListeners(TrackingListener.class)
public abstract class Tracked {

    @Id
    private UUID id = Identifiers.next(getClass());

    @Version
    private long version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "created_by", updatable = false)
    private @Nullable UUID createdBy;

    @Column(name = "modified_at")
    private Instant modifiedAt = Instant.EPOCH;

    @Column(name = "modified_by")
    private @Nullable UUID modifiedBy;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    protected Tracked() {}

    /** For rows whose id follows from what they are, so that it is the same in every installation. */
    protected Tracked(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable UUID createdBy() {
        return createdBy;
    }

    public Instant modifiedAt() {
        return modifiedAt;
    }

    public @Nullable UUID modifiedBy() {
        return modifiedBy;
    }

    public @Nullable Instant deletedAt() {
        return deletedAt;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Leaves a tombstone: the row stays for whoever mirrors the list and for history. */
    protected void bury(Instant at) {
        deletedAt = at;
    }

    /** Counts as a change of this row although only rows below it changed: its version and time move on. */
    public void touch(Instant at) {
        modifiedAt = at;
    }

    void made(Instant at, @Nullable UUID by) {
        createdAt = at;
        createdBy = by;
        changed(at, by);
    }

    void changed(Instant at, @Nullable UUID by) {
        modifiedAt = at;
        modifiedBy = by;
    }
}
