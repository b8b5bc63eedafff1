package org.jointmeeting.audit.chain;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jointmeeting.audit.entry.AuditKey;
import org.jointmeeting.shared.tracking.Tracked;

/** A signed head of the chain 锚点, kept here and elsewhere: whoever cuts the chain below it is found out. */
@Entity
@Table(name = "audit_anchor")
class Anchor extends Tracked {

    @Enumerated(EnumType.STRING)
    private AnchorPurpose purpose = AnchorPurpose.DAILY;

    @Column(name = "seq")
    private long seq;

    private String hash = "";

    @Column(name = "anchored_at")
    private Instant anchoredAt = Instant.EPOCH;

    @Column(name = "key_id")
    private String keyId = "";

    @Column(name = "public_key")
    private String publicKey = "";

    private String signature = "";

    protected Anchor() {}

    Anchor(AnchorPurpose purpose, Head head, AuditKey key) {
        this.purpose = purpose;
        this.seq = head.seq();
        this.hash = head.hash();
        this.anchoredAt = head.at();
        this.keyId = head.keyId();
        this.publicKey = key.publicKey();
        this.signature = head.signature();
    }

    Head head() {
        return new Head(seq, hash, anchoredAt, keyId, signature);
    }

    AnchorView view() {
        return new AnchorView(
                id(),
                purpose,
                new SignedHead(seq, hash, anchoredAt, keyId, publicKey, signature),
                modifiedAt(),
                version());
    }
}
