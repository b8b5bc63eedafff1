package org.jointmeeting.agenda.handling;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.ItemViews;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Step;
import org.jointmeeting.agenda.Steps;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.Tasks;
import org.jointmeeting.agenda.deadline.KeepingDeadlines;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** A matter that came back in time goes on under its number, with a new deadline (row 28). */
@ApplicationScoped
public class ReboundingItems {

    private final Items items;
    private final Tasks tasks;
    private final ItemViews views;
    private final Steps steps;
    private final KeepingDeadlines deadlines;
    private final Proofs proofs;

    ReboundingItems(Items items, Tasks tasks, ItemViews views, Steps steps, KeepingDeadlines deadlines, Proofs proofs) {
        this.items = items;
        this.tasks = tasks;
        this.views = views;
        this.steps = steps;
        this.deadlines = deadlines;
        this.proofs = proofs;
    }

    @Transactional
    public ItemView rebound(UUID id, ReboundItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.REBOUND, item);
        Task lead = tasks.leadOf(item).orElse(null);
        requireDoers(item, lead);
        proofs.requireEvidence(item, request.evidenceIds());
        LocalDate dueOn = deadlines.begin(item, null);
        Step step = steps.with(request);
        item.reboundOnce();
        item.goOnUntil(dueOn);
        if (lead == null) {
            item.moveTo(ItemAction.REBOUND, proofs.goOn(item, step), step);
        } else {
            lead.reopen(dueOn);
            item.moveTo(ItemAction.REBOUND, ItemStatus.IN_PROGRESS, step);
        }
        proofs.tellReopened(item, dueOn);
        return views.of(item);
    }

    private void requireDoers(Item item, @Nullable Task lead) {
        if (lead == null && items.childrenOf(item.id()).isEmpty()) {
            throw Problem.rule(Text.of(
                    "该议题在会上当场办结，没有承办部门；如再次发生，请另行提出议题。",
                    "It was settled in the meeting and has no lead; if it came back, raise it anew."));
        }
    }
}
