package org.jointmeeting.audit.entry;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry as it is stored.
 *
 * @param mac the key's code over all the rest: who has the database but not the key can't make one
 */
public record EntryRow(UUID id, Actor actor, Scene scene, Deed deed, String keyId, String mac) {

    public static EntryRow of(UUID id, Actor actor, Scene scene, Deed deed, AuditKey key) {
        EntryRow plain = new EntryRow(id, actor, scene, deed, key.id(), "");
        return new EntryRow(id, actor, scene, deed, key.id(), key.code(plain.content()));
    }

    /** Whether it was written by a service that holds the key, and is as it was written. */
    public boolean isWrittenWith(AuditKey key) {
        return keyId.equals(key.id()) && mac.equals(key.code(content()));
    }

    private byte[] content() {
        return canonical().bytes();
    }

    /** The seal of this entry in its place of the chain, as SHA-256 in hexadecimals. */
    public String sealedAfter(String hashBefore, long seq, Instant sealedAt) {
        return canonical().add(mac).add(hashBefore).add(seq).add(sealedAt).sha256();
    }

    private Canonical canonical() {
        return new Canonical()
                .add(id)
                .add(scene.recordedAt())
                .add(actor.accountId())
                .add(actor.userName())
                .add(actor.behalfAccountId())
                .add(actor.behalfOf())
                .add(scene.address())
                .add(scene.traceId())
                .add(scene.operation())
                .add(deed.action())
                .add(deed.action().outcome())
                .add(deed.kind())
                .add(deed.subjectId())
                .add(deed.jurisdictionPath())
                .add(deed.reason())
                .add(deed.before())
                .add(deed.after())
                .add(keyId);
    }
}
