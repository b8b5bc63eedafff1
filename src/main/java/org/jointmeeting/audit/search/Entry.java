package org.jointmeeting.audit.search;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.AuditAction;
import org.jointmeeting.audit.entry.Outcome;

/** An entry of the trail as it is read; it is written past Hibernate and never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
class Entry {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "recorded_at")
    Instant recordedAt = Instant.EPOCH;

    @Column(name = "account_id")
    @Nullable
    UUID accountId;

    @Column(name = "user_name")
    String userName = "";

    @Column(name = "behalf_account_id")
    @Nullable
    UUID behalfAccountId;

    @Column(name = "behalf_of")
    @Nullable
    String behalfOf;

    @Nullable
    String address;

    @Column(name = "trace_id")
    @Nullable
    String traceId;

    @Nullable
    String operation;

    @Enumerated(EnumType.STRING)
    @Column(name = "action_name")
    AuditAction action = AuditAction.CHANGED;

    @Enumerated(EnumType.STRING)
    Outcome outcome = Outcome.DONE;

    String kind = "";

    @Column(name = "subject_id")
    @Nullable
    String subjectId;

    @Column(name = "jurisdiction_path")
    String jurisdictionPath = "";

    @Nullable
    String reason;

    @Column(name = "before_state")
    @Nullable
    String before;

    @Column(name = "after_state")
    @Nullable
    String after;

    protected Entry() {}
}
