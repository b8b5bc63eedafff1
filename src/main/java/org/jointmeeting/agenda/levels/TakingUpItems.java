package org.jointmeeting.agenda.levels;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Escalation;
import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.ItemViews;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Step;
import org.jointmeeting.agenda.Steps;

/** The upper level's side: takes an escalated item up, or sends it back down with guidance (rows 16 and 17). */
@ApplicationScoped
public class TakingUpItems {

    private final Items items;
    private final ItemViews views;
    private final Steps steps;
    private final HandingOver handing;
    private final SendingDown sending;

    TakingUpItems(Items items, ItemViews views, Steps steps, HandingOver handing, SendingDown sending) {
        this.items = items;
        this.views = views;
        this.steps = steps;
        this.handing = handing;
        this.sending = sending;
    }

    @Transactional
    public ItemView takeUp(UUID id, TakeUpItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.TAKE_UP, item);
        Step step = steps.with(request);
        handing.up(item, escalationOf(item), request);
        item.move(ItemAction.TAKE_UP, step);
        handing.tell(item);
        return views.of(item);
    }

    @Transactional
    public ItemView sendDown(UUID id, SendDownItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.SEND_DOWN, item);
        sending.down(item, escalationOf(item), request, steps.with(request));
        return views.of(item);
    }

    private static Escalation escalationOf(Item item) {
        return Objects.requireNonNull(item.passage().escalation());
    }
}
