package org.jointmeeting.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.audit.entry.AuditAction;
import org.jointmeeting.audit.entry.AuditKey;
import org.jointmeeting.audit.entry.Deed;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Takes out the oldest part of the trail once it has been kept long enough, leaving a signed mark where it cut. */
@ApplicationScoped
class PurgingTrail {

    private final PurgeRules rules;
    private final VerifyingTrail verifying;
    private final Anchors anchors;
    private final TrailWriting trail;
    private final AuditKey key;

    PurgingTrail(PurgeRules rules, VerifyingTrail verifying, Anchors anchors, TrailWriting trail, AuditKey key) {
        this.rules = rules;
        this.verifying = verifying;
        this.anchors = anchors;
        this.trail = trail;
        this.key = key;
    }

    /** @throws Problem 403 for who holds less than everything; 422 when that is too early; 409 when the trail is not whole, for a purge would hide it */
    @Transactional
    PurgeView purge(LocalDate before) {
        rules.require(before);
        if (!verifying.verify(null).isWhole()) {
            throw Problem.conflict(Text.of(
                    "审计链不完整，清理会掩盖问题：请先核验并查明原因。",
                    "The trail is not whole, and a purge would hide it: verify it and find out why first."));
        }
        Instant until = rules.startOf(before);
        return trail.inSession(connection -> purged(connection, before, until));
    }

    private PurgeView purged(Connection connection, LocalDate before, Instant until) throws SQLException {
        OldLinks old = new OldLinks(connection);
        ChainTable.Link last = old.lastSealedBefore(until);
        if (last == null) {
            return new PurgeView(before, 0, null);
        }
        Head cut = Head.signed(last.seq(), last.hash(), last.sealedAt(), key);
        Anchor checkpoint = new Anchor(AnchorPurpose.PURGE, cut, key);
        anchors.persistAndFlush(checkpoint);
        long purged = old.deleteUpTo(last.seq());
        trail.write(new Deed(
                AuditAction.PURGED,
                "AUDIT_TRAIL",
                null,
                Deed.EVERYWHERE,
                null,
                null,
                "{\"before\":\"%s\",\"upToSeq\":%d,\"purged\":%d}".formatted(before, last.seq(), purged)));
        return new PurgeView(before, purged, checkpoint.view().head());
    }
}
