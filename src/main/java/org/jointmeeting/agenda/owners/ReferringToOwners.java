package org.jointmeeting.agenda.owners;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.ItemViews;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Step;
import org.jointmeeting.agenda.Steps;
import org.jointmeeting.agenda.session.RecommendingItems;

/** Refers what the owners alone decide to their vote, with the meeting's recommendation (row 13). */
@ApplicationScoped
public class ReferringToOwners {

    private final Items items;
    private final ItemViews views;
    private final Steps steps;
    private final RecommendingItems recommending;
    private final ReferralTerms terms;
    private final AwaitingOwners awaiting;

    ReferringToOwners(
            Items items,
            ItemViews views,
            Steps steps,
            RecommendingItems recommending,
            ReferralTerms terms,
            AwaitingOwners awaiting) {
        this.items = items;
        this.views = views;
        this.steps = steps;
        this.recommending = recommending;
        this.terms = terms;
        this.awaiting = awaiting;
    }

    @Transactional
    public ItemView refer(UUID id, ReferToOwners request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.REFER_TO_OWNERS, item);
        OwnersReferral referral = terms.referral(item, request);
        Step step = steps.with(request);
        recommending.recommend(item, request.recommendation(), request.presenceWaiverReason(), step.at());
        awaiting.begin(item, referral, step.at());
        item.move(ItemAction.REFER_TO_OWNERS, step);
        return views.of(item);
    }
}
