package org.jointmeeting.shared.concurrency;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** A POST that came with an Idempotency-Key: claimed while it runs, answered once its effect is committed. */
@Entity
@Table(name = "keyed_request")
class KeyedRequest {

    /** Caller and key together: one caller's keys are nobody else's. */
    @Id
    @Column(name = "caller_key")
    private String callerKey = "";

    private String fingerprint = "";

    @Column(name = "claimed_at")
    private Instant claimedAt = Instant.EPOCH;

    private @Nullable Integer status;

    private @Nullable String location;

    private @Nullable String etag;

    private @Nullable String body;

    protected KeyedRequest() {}

    KeyedRequest(String callerKey, String fingerprint, Instant claimedAt) {
        this.callerKey = callerKey;
        this.fingerprint = fingerprint;
        this.claimedAt = claimedAt;
    }

    boolean isFor(String otherFingerprint) {
        return fingerprint.equals(otherFingerprint);
    }

    boolean isAnswered() {
        return status != null;
    }

    boolean isClaimedBefore(Instant instant) {
        return claimedAt.isBefore(instant);
    }

    /** Forgets the request that the key stood for. */
    void begin(String newFingerprint, Instant at) {
        fingerprint = newFingerprint;
        claimedAt = at;
        status = null;
        location = null;
        etag = null;
        body = null;
    }

    void claim(Instant at) {
        claimedAt = at;
    }

    void answer(int newStatus, @Nullable String newLocation, @Nullable String newEtag, @Nullable String newBody) {
        status = newStatus;
        location = newLocation;
        etag = newEtag;
        body = newBody;
    }

    int status() {
        return status == null ? 0 : status;
    }

    @Nullable
    String location() {
        return location;
    }

    @Nullable
    String etag() {
        return etag;
    }

    @Nullable
    String body() {
        return body;
    }
}
