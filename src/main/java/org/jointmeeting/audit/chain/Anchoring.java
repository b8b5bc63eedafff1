package org.jointmeeting.audit.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.AuditKey;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Signs where the chain ends: each day by itself, and whenever somebody wants to take an anchor away. */
@ApplicationScoped
public class Anchoring {

    private final Anchors anchors;
    private final EntityManager database;
    private final AuditKey key;
    private final ServiceClock clock;

    Anchoring(Anchors anchors, EntityManager database, AuditKey key, ServiceClock clock) {
        this.anchors = anchors;
        this.database = database;
        this.key = key;
        this.clock = clock;
    }

    /** @throws Problem 409 while nothing is sealed yet, or the end is not one that this service signed */
    @Transactional
    AnchorView anchor() {
        Head head = head();
        if (head == null || head.seq() == Head.BEGINNING || !head.isSignedWith(key)) {
            throw Problem.conflict(Text.of(
                    "尚无可签名的链尾：请先核验（/audit/actions/verify）。",
                    "There is no end of the chain to sign; verify first (/audit/actions/verify)."));
        }
        return keep(AnchorPurpose.REQUESTED, head);
    }

    /** Once a day, when something happened since. */
    @Transactional
    public void anchorDaily() {
        Head head = head();
        if (head == null || head.seq() == Head.BEGINNING || !head.isSignedWith(key)) {
            return;
        }
        boolean isDue = anchors.latest()
                .map(last -> clock.dateOf(last.createdAt()).isBefore(clock.dateOf(clock.actual()))
                        && last.head().seq() < head.seq())
                .orElse(true);
        if (isDue) {
            keep(AnchorPurpose.DAILY, head);
        }
    }

    private AnchorView keep(AnchorPurpose purpose, Head head) {
        Anchor anchor = new Anchor(purpose, head, key);
        anchors.persistAndFlush(anchor);
        return anchor.view();
    }

    private @Nullable Head head() {
        return database.unwrap(Session.class).doReturningWork(connection -> new ChainTable(connection).head());
    }
}
