package org.jointmeeting.audit.capture;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.AuditAction;
import org.jointmeeting.audit.entry.Witness;
import org.jointmeeting.audit.entry.WritingEntries;

/**
 * The trails of the transactions that run now, one per session. Each is written when its transaction is about to end,
 * after the last flush; a long one in parts.
 */
@ApplicationScoped
class Trails {

    /**
     * Rows after which a trail is written although its transaction goes on: memory must not follow its length. Who makes so
     * many at once loads a registry.
     */
    private static final int LONGEST = 1000;

    private final Map<SharedSessionContractImplementor, TransactionTrail> open = new ConcurrentHashMap<>();
    private final WritingEntries writing;
    private final Witness witness;

    Trails(WritingEntries writing, Witness witness) {
        this.writing = writing;
        this.witness = witness;
    }

    void hear(
            Subject subject,
            AuditAction action,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        if (subject.isWorkings() || (before.isEmpty() && after.isEmpty())) {
            return;
        }
        SharedSessionContractImplementor session = subject.session();
        TransactionTrail trail = open.computeIfAbsent(session, any -> new TransactionTrail());
        String path = subject.path();
        Change change = new Change(action, witness.actor(subject.stamp(witness.accountId())), before, after, path);
        trail.add(subject.row(), change, path == null ? subject.references() : Set.of());
        if (trail.isFirstAwaiting()) {
            TransactionCompletionCallbacks ending = session.getTransactionCompletionCallbacks();
            ending.registerCallback(this::write);
            ending.registerCallback((committed, same) -> open.remove(same));
        }
        if (trail.size() >= LONGEST) {
            writing.write(session, witness.scene(), trail.takeMany(new LoadedPaths(session)));
        }
    }

    private void write(SharedSessionContractImplementor session) {
        TransactionTrail trail = open.get(session);
        if (trail != null && trail.size() > 0) {
            writing.write(session, witness.scene(), trail.take(new LoadedPaths(session)));
        }
    }
}
