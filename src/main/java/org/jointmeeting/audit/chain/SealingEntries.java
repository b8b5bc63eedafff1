package org.jointmeeting.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.Actor;
import org.jointmeeting.audit.entry.AuditAction;
import org.jointmeeting.audit.entry.AuditKey;
import org.jointmeeting.audit.entry.Deed;
import org.jointmeeting.audit.entry.EntryRow;
import org.jointmeeting.audit.entry.Scene;
import org.jointmeeting.audit.entry.WritingEntries;
import org.jointmeeting.shared.time.ServiceClock;

/** Seals what was committed: each entry gets the next place of the chain, its hash over the one before. */
@ApplicationScoped
public class SealingEntries {

    private static final Logger LOG = Logger.getLogger(SealingEntries.class);
    private static final int BATCH = 500;

    private final EntityManager database;
    private final WritingEntries writing;
    private final AuditKey key;
    private final ServiceClock clock;
    private final AtomicReference<@Nullable Head> latest = new AtomicReference<>();

    private volatile boolean stopped;

    SealingEntries(EntityManager database, WritingEntries writing, AuditKey key, ServiceClock clock) {
        this.database = database;
        this.writing = writing;
        this.key = key;
        this.clock = clock;
    }

    /** Seals until nothing waits, or the service stops. */
    public void sealAll() {
        while (sealBatch() == BATCH && !stopped) {
            // the next
        }
    }

    /** What still waits is sealed at the next start. */
    public void stop() {
        stopped = true;
    }

    /** The last head that this process made: in its memory nobody can cut the tail. */
    @Nullable
    Head latest() {
        return latest.get();
    }

    private int sealBatch() {
        AtomicReference<@Nullable Head> made = new AtomicReference<>();
        int sealed = QuarkusTransaction.requiringNew().call(() -> {
            Session session = database.unwrap(Session.class);
            return session.doReturningWork(connection -> sealed(session, connection, made));
        });
        if (made.get() != null) {
            latest.set(made.get());
        }
        return sealed;
    }

    private int sealed(Session session, Connection connection, AtomicReference<@Nullable Head> made)
            throws SQLException {
        ChainTable chain = new ChainTable(connection);
        if (!chain.hasUnsealed()) {
            return 0;
        }
        Head head = chain.lockedHead();
        if (head == null) {
            throw new SQLException("The audit trail has no head any more: restore audit_head from a backup.");
        }
        if (!isTrusted(head)) {
            LOG.errorf("The head of the audit trail at %d does not carry this service's signature.", head.seq());
            writing.write(session, Scene.inside(clock.actual()), List.of(distrust(head)));
        }
        Map<UUID, @Nullable EntryRow> waiting = chain.unsealed(BATCH);
        List<ChainTable.Link> links = links(head, waiting);
        if (!links.isEmpty()) {
            ChainTable.Link last = links.get(links.size() - 1);
            Head next = Head.signed(last.seq(), last.hash(), last.sealedAt(), key);
            chain.seal(links, next);
            made.set(next);
        }
        chain.release(waiting.keySet());
        return waiting.size();
    }

    private List<ChainTable.Link> links(Head head, Map<UUID, @Nullable EntryRow> waiting) {
        Instant now = clock.actual();
        List<ChainTable.Link> links = new ArrayList<>();
        long seq = head.seq();
        String hash = head.hash();
        for (EntryRow entry : waiting.values()) {
            if (entry != null && entry.isWrittenWith(key)) {
                seq++;
                hash = entry.sealedAfter(hash, seq, now);
                links.add(new ChainTable.Link(seq, entry.id(), now, hash, true, entry));
            }
        }
        return links;
    }

    private boolean isTrusted(Head head) {
        Head known = latest.get();
        return head.isSignedWith(key) && (known == null || head.seq() >= known.seq());
    }

    /** What was done to the end of the chain is thereby in the chain for good. */
    private static WritingEntries.Told distrust(Head head) {
        return new WritingEntries.Told(
                Actor.service(),
                new Deed(
                        AuditAction.HEAD_DISTRUSTED,
                        "AUDIT_TRAIL",
                        null,
                        Deed.EVERYWHERE,
                        null,
                        null,
                        "{\"seq\":%d,\"hash\":\"%s\"}"
                                .formatted(head.seq(), head.hash().replaceAll("[^0-9a-f]", ""))));
    }
}
