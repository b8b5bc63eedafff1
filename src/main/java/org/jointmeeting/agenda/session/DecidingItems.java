package org.jointmeeting.agenda.session;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.ItemViews;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Step;
import org.jointmeeting.agenda.Steps;
import org.jointmeeting.meeting.PresenceRule;

/** What a meeting makes of an item: decided and assigned, or settled on the spot (rows 11 and 12). */
@ApplicationScoped
public class DecidingItems {

    private final Items items;
    private final Entries entries;
    private final ItemViews views;
    private final Steps steps;
    private final PresenceRule presence;
    private final Outcomes outcomes;

    DecidingItems(
            Items items, Entries entries, ItemViews views, Steps steps, PresenceRule presence, Outcomes outcomes) {
        this.items = items;
        this.entries = entries;
        this.views = views;
        this.steps = steps;
        this.presence = presence;
        this.outcomes = outcomes;
    }

    @Transactional
    public ItemView decide(UUID id, DecideItem request) {
        Item item = allowed(id, ItemAction.DECIDE, request.presenceWaiverReason());
        Step step = steps.with(request);
        outcomes.assign(item, request.assignment());
        entries.current(item).assign(request.decision(), request.presenceWaiverReason(), step.at());
        item.move(ItemAction.DECIDE, step);
        return views.of(item);
    }

    @Transactional
    public ItemView settle(UUID id, SettleItem request) {
        Item item = allowed(id, ItemAction.SETTLE, request.presenceWaiverReason());
        Step step = steps.with(request);
        entries.current(item)
                .settle(request.decision(), request.outcomeCode(), request.presenceWaiverReason(), step.at());
        item.conclude(request.decision().text(), step.at());
        item.move(ItemAction.SETTLE, step);
        outcomes.tellSettled(item, request.decision().text());
        return views.of(item);
    }

    private Item allowed(UUID id, ItemAction action, @Nullable String waiver) {
        Item item = items.requireForChange(id);
        views.requireAllowed(action, item);
        RecommendingItems.requirePresence(
                presence, Objects.requireNonNull(item.meetingId()), item.compoundIds(), waiver);
        return item;
    }
}
