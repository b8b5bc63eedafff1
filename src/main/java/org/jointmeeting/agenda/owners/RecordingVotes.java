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

/** Records how the owners voted: their consent is carried out, their refusal answers whoever raised it (row 14). */
@ApplicationScoped
public class RecordingVotes {

    private final Items items;
    private final ItemViews views;
    private final Steps steps;
    private final AwaitingOwners awaiting;
    private final JudgingVotes judging;
    private final Consequences consequences;

    RecordingVotes(
            Items items,
            ItemViews views,
            Steps steps,
            AwaitingOwners awaiting,
            JudgingVotes judging,
            Consequences consequences) {
        this.items = items;
        this.views = views;
        this.steps = steps;
        this.awaiting = awaiting;
        this.judging = judging;
        this.consequences = consequences;
    }

    @Transactional
    public ItemView consent(UUID id, RecordOwnersConsent request) {
        Item item = allowed(id, ItemAction.RECORD_OWNERS_CONSENT);
        OwnersReferral referral = awaiting.of(item);
        judging.requireCarried(item, referral, request.vote());
        Step step = steps.with(request);
        awaiting.end(item, step.at());
        consequences.assign(item, request.assignment());
        referral.record(OwnersDecision.CONSENTED, request.vote());
        item.owners().consent();
        item.move(ItemAction.RECORD_OWNERS_CONSENT, step);
        return views.of(item);
    }

    @Transactional
    public ItemView refuse(UUID id, RecordOwnersRefusal request) {
        Item item = allowed(id, ItemAction.RECORD_OWNERS_REFUSAL);
        OwnersReferral referral = awaiting.of(item);
        judging.requireNotCarried(item, referral, request.vote());
        Step step = steps.with(request);
        awaiting.end(item, step.at());
        referral.record(OwnersDecision.REFUSED, request.vote());
        item.owners().refuse();
        item.move(ItemAction.RECORD_OWNERS_REFUSAL, step);
        consequences.tellRefused(item, request);
        return views.of(item);
    }

    private Item allowed(UUID id, ItemAction action) {
        Item item = items.requireForChange(id);
        views.requireAllowed(action, item);
        return item;
    }
}
