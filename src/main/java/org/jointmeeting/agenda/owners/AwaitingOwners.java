package org.jointmeeting.agenda.owners;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.deadline.KeepingDeadlines;
import org.jointmeeting.agenda.deadline.StandStillReason;

/** While the owners are awaited, the clock of their item stands still. */
@ApplicationScoped
class AwaitingOwners {

    private final OwnersReferrals referrals;
    private final KeepingDeadlines deadlines;

    AwaitingOwners(OwnersReferrals referrals, KeepingDeadlines deadlines) {
        this.referrals = referrals;
        this.deadlines = deadlines;
    }

    void begin(Item item, OwnersReferral referral, Instant at) {
        referrals.persist(referral);
        item.owners().await(referral.communityPath(), referral.voteBy());
        deadlines.standStill(item, StandStillReason.AWAITING_OWNERS, at);
    }

    /** The vote is recorded; an assignment that follows begins the clock anew. */
    void end(Item item, Instant at) {
        deadlines.goOn(item, at);
    }

    OwnersReferral of(Item item) {
        return referrals.awaited(item);
    }
}
