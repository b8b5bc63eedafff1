package org.jointmeeting.audit.chain;

import java.time.Instant;

import org.jointmeeting.audit.entry.AuditKey;
import org.jointmeeting.audit.entry.Canonical;

/** Where a chain ends, and the signature of it: what an anchor keeps of a day, and the head of now. */
record Head(long seq, String hash, Instant at, String keyId, String signature) {

    static final long BEGINNING = 0;
    static final String NOTHING_BEFORE = "0".repeat(64);

    private static final String WHAT = "joint-meeting audit head 1";

    static Head signed(long seq, String hash, Instant at, AuditKey key) {
        return new Head(seq, hash, at, key.id(), key.sign(message(seq, hash, at)));
    }

    /** An empty chain has no head to be signed. */
    boolean isSignedWith(AuditKey key) {
        return seq == BEGINNING
                ? hash.equals(NOTHING_BEFORE)
                : keyId.equals(key.id()) && key.signed(message(seq, hash, at), signature);
    }

    private static byte[] message(long seq, String hash, Instant at) {
        return new Canonical().add(WHAT).add(seq).add(hash).add(at).bytes();
    }
}
