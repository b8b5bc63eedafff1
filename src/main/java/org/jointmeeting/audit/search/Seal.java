package org.jointmeeting.audit.search;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** The place of an entry in the chain, as it is read. */
@Entity
@Immutable
@Table(name = "audit_seal")
class Seal {

    @Id
    @Column(name = "seq")
    long seq;

    @Column(name = "entry_id")
    UUID entryId = new UUID(0, 0);

    @Column(name = "sealed_at")
    Instant sealedAt = Instant.EPOCH;

    String hash = "";

    protected Seal() {}
}
