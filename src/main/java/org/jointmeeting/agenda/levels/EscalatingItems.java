package org.jointmeeting.agenda.levels;

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
import org.jointmeeting.agenda.deadline.KeepingDeadlines;
import org.jointmeeting.agenda.deadline.StandStillReason;
import org.jointmeeting.agenda.session.EntryOutcome;
import org.jointmeeting.agenda.session.LeavingAgendas;
import org.jointmeeting.organisation.JurisdictionView;

/** Asks a level above for what this one cannot do; the holder stays until that takes it up (row 15). */
@ApplicationScoped
public class EscalatingItems {

    private final Items items;
    private final ItemViews views;
    private final Steps steps;
    private final TermsOfEscalation terms;
    private final LeavingAgendas agendas;
    private final KeepingDeadlines deadlines;

    EscalatingItems(
            Items items,
            ItemViews views,
            Steps steps,
            TermsOfEscalation terms,
            LeavingAgendas agendas,
            KeepingDeadlines deadlines) {
        this.deadlines = deadlines;
        this.items = items;
        this.views = views;
        this.steps = steps;
        this.terms = terms;
        this.agendas = agendas;
    }

    @Transactional
    public ItemView escalate(UUID id, EscalateItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.ESCALATE, item);
        JurisdictionView target = terms.target(item, request);
        Step step = steps.with(request);
        Escalation escalation = new Escalation(
                target.id(),
                target.path(),
                item.status(),
                item.meetingId(),
                step.at(),
                request.reasonCode(),
                request.tried(),
                request.asked());
        UUID left = agendas.leave(
                item, EntryOutcome.ESCALATED, "上提%s：%s".formatted(target.name(), request.asked()), step.at());
        deadlines.standStill(item, StandStillReason.ESCALATED, step.at());
        item.ask(escalation);
        item.move(ItemAction.ESCALATE, step);
        agendas.left(left);
        return views.of(item);
    }
}
