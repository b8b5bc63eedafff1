package org.jointmeeting.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.AuditKey;
import org.jointmeeting.shared.time.ServiceClock;

/** Checks the whole chain that is kept against itself, the anchors, and what this process has sealed. */
@ApplicationScoped
public class VerifyingTrail {

    private static final Logger LOG = Logger.getLogger(VerifyingTrail.class);
    private static final int PORTION = 500;

    private final EntityManager database;
    private final Anchors anchors;
    private final SealingEntries sealing;
    private final AuditKey key;
    private final ServiceClock clock;
    private final AtomicReference<@Nullable Verification> latest = new AtomicReference<>();

    VerifyingTrail(EntityManager database, Anchors anchors, SealingEntries sealing, AuditKey key, ServiceClock clock) {
        this.database = database;
        this.anchors = anchors;
        this.sealing = sealing;
        this.key = key;
        this.clock = clock;
    }

    /** @param exported an anchor that was kept elsewhere */
    Verification verify(@Nullable Head exported) {
        Verification outcome = outcome(exported);
        latest.set(outcome);
        if (outcome.isWhole()) {
            LOG.infof("The audit trail is whole: %d entries up to %d.", outcome.checked(), outcome.lastSeq());
        } else {
            LOG.errorf("The audit trail is not whole: %s", outcome.wrong());
        }
        return outcome;
    }

    /** At a start: what it finds is logged. */
    public void verifyWhole() {
        verify(null);
    }

    /** Null until the first check of this process has ended. */
    @Nullable
    Verification latest() {
        return latest.get();
    }

    private Verification outcome(@Nullable Head exported) {
        ChainWalk walk = QuarkusTransaction.requiringNew().call(this::begun);
        if (exported != null) {
            walk.expect(exported);
        }
        Head made = sealing.latest();
        if (made != null) {
            walk.expect(made);
        }
        walk.end(walked(walk));
        return walk.outcome(clock.actual()).with(outside());
    }

    /** Passes all places and gives the head they end at; sealing may go on meanwhile, and is followed. */
    private @Nullable Head walked(ChainWalk walk) {
        while (true) {
            while (passPortion(walk) > 0) {
                // the next
            }
            Head head = inTransaction(connection -> new ChainTable(connection).head());
            if (head == null || head.seq() <= walk.seq() || passPortion(walk) == 0) {
                return head;
            }
        }
    }

    private ChainWalk begun() {
        Head checkpoint = anchors.checkpoint().orElse(null);
        boolean isTrusted = checkpoint != null && checkpoint.isSignedWith(key);
        ChainWalk walk = new ChainWalk(key, isTrusted ? checkpoint : null);
        anchors.heads().forEach(walk::expect);
        return walk;
    }

    private int passPortion(ChainWalk walk) {
        List<ChainTable.Link> links =
                inTransaction(connection -> new ChainTable(connection).linksAfter(walk.seq(), PORTION));
        links.forEach(walk::pass);
        return links.size();
    }

    /** Entries that stand outside the chain: put there by somebody, or taken from under those that wait. */
    private List<Verification.Wrong> outside() {
        List<Verification.Wrong> wrong = new ArrayList<>();
        long inserted = inTransaction(connection -> new OutsideChain(connection).inserted());
        long gone = inTransaction(connection -> new OutsideChain(connection).gone());
        for (long i = 0; i < Math.min(inserted, Verification.MOST); i++) {
            wrong.add(new Verification.Wrong(0, Finding.INSERTED));
        }
        for (long i = 0; i < Math.min(gone, Verification.MOST); i++) {
            wrong.add(new Verification.Wrong(0, Finding.MISSING));
        }
        return wrong;
    }

    private <T> T inTransaction(ReturningWork<T> work) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.unwrap(Session.class).doReturningWork(work));
    }
}
