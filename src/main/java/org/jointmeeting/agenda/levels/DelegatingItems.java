package org.jointmeeting.agenda.levels;

import java.time.LocalDate;
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
import org.jointmeeting.agenda.session.EntryOutcome;
import org.jointmeeting.agenda.session.LeavingAgendas;

/** Hands an item down in parts: a child for each jurisdiction, while the item itself keeps its identity (row 18). */
@ApplicationScoped
public class DelegatingItems {

    private final Items items;
    private final ItemViews views;
    private final Steps steps;
    private final TermsOfDelegation terms;
    private final RaisingChildren children;
    private final LeavingAgendas agendas;

    DelegatingItems(
            Items items,
            ItemViews views,
            Steps steps,
            TermsOfDelegation terms,
            RaisingChildren children,
            LeavingAgendas agendas) {
        this.items = items;
        this.views = views;
        this.steps = steps;
        this.terms = terms;
        this.children = children;
        this.agendas = agendas;
    }

    @Transactional
    public ItemView delegate(UUID id, DelegateItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.DELEGATE, item);
        LocalDate dueOn = terms.dueOn(item, request);
        var parts = terms.requireParts(item, request, dueOn);
        terms.requireVerifier(request, parts);
        Step step = steps.with(request);
        UUID left = agendas.leave(item, EntryOutcome.DELEGATED, "下沉办理：" + request.reason(), step.at());
        item.leaveAgenda();
        item.assign(request.verifierAgencyId());
        terms.begin(item, request);
        item.move(ItemAction.DELEGATE, step);
        children.raise(item, parts, step);
        agendas.left(left);
        return views.of(item);
    }
}
