package org.jointmeeting.agenda.handling;

import java.util.List;
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
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.Tasks;
import org.jointmeeting.agenda.evidence.KeepingEvidence;
import org.jointmeeting.agenda.request.AskedRequests;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The lead's work: sign for the item, and report it done (rows 20 and 25). */
@ApplicationScoped
public class WorkingOnItems {

    private final Items items;
    private final Tasks tasks;
    private final ItemViews views;
    private final Steps steps;
    private final KeepingEvidence evidence;
    private final AskedRequests requests;

    WorkingOnItems(
            Items items, Tasks tasks, ItemViews views, Steps steps, KeepingEvidence evidence, AskedRequests requests) {
        this.items = items;
        this.tasks = tasks;
        this.views = views;
        this.steps = steps;
        this.evidence = evidence;
        this.requests = requests;
    }

    @Transactional
    public ItemView sign(UUID id, SignItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.SIGN, item);
        Step step = steps.with(request);
        Task lead = leadOf(item);
        if (item.handling().isReturnAsked()) {
            requests.lapse(lead);
            item.handling().keepLead();
        }
        lead.sign(request.handler(), step.at());
        item.move(ItemAction.SIGN, step);
        return views.of(item);
    }

    @Transactional
    public ItemView report(UUID id, ReportItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.REPORT, item);
        evidence.requireOf(item, request.evidenceIds(), "evidenceIds");
        requireAssistsEnded(item);
        Step step = steps.with(request);
        Task lead = leadOf(item);
        if (item.handling().isExtensionAsked()) {
            requests.lapse(lead);
            item.handling().decideExtension();
        }
        lead.complete(request.result(), step.at());
        item.move(ItemAction.REPORT, step);
        return views.of(item);
    }

    private void requireAssistsEnded(Item item) {
        List<String> open = tasks.of(item).stream()
                .filter(task -> !task.isLead() && !task.isEnded())
                .map(Task::workerName)
                .toList();
        if (!open.isEmpty()) {
            throw Problem.rule(Text.of(
                    "以下协办任务尚未完成或免办：{0}。全部办结后方可申请销号。",
                    "These assisting tasks are neither done nor waived: {0}. Report when all are.",
                    String.join("、", open)));
        }
    }

    private Task leadOf(Item item) {
        return tasks.leadOf(item).orElseThrow();
    }
}
