package org.jointmeeting.agenda.request;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.Step;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.deadline.KeepingDeadlines;

/** Extending 延期 (row 24): the lead asks before the due date, the convener decides, also after it. */
@ApplicationScoped
public class ExtendingItems {

    private final ItemsAtWork work;
    private final AskedRequests requests;
    private final ExtensionRules rules;
    private final KeepingDeadlines deadlines;

    ExtendingItems(ItemsAtWork work, AskedRequests requests, ExtensionRules rules, KeepingDeadlines deadlines) {
        this.work = work;
        this.requests = requests;
        this.rules = rules;
        this.deadlines = deadlines;
    }

    @Transactional
    public ItemView ask(UUID id, AskExtension request) {
        Item item = work.allowed(ItemAction.ASK_EXTENSION, id);
        Step step = work.step(request);
        rules.requireInTime(item, step.at());
        rules.requireLater(item, request.dueOn(), "dueOn");
        requests.ask(item, work.leadOf(item), Wish.toExtend(request));
        item.handling().askExtension();
        item.move(ItemAction.ASK_EXTENSION, step);
        return work.view(item);
    }

    @Transactional
    public ItemView grant(UUID id, ExtendItem request) {
        Item item = work.allowed(ItemAction.EXTEND, id);
        Task lead = work.leadOf(item);
        Step step = work.step(request);
        LocalDate dueOn = Objects.requireNonNull(
                requests.requireOpen(lead, RequestKind.EXTENSION).askedDueOn());
        rules.requireStillAhead(dueOn, step.at());
        requests.grant(lead, RequestKind.EXTENSION, request.reason(), step, null);
        deadlines.extend(item, dueOn, step.at());
        item.handling().decideExtension();
        item.move(ItemAction.EXTEND, step);
        return work.view(item);
    }

    @Transactional
    public ItemView refuse(UUID id, RefuseRequest request) {
        Item item = work.allowed(ItemAction.REFUSE_EXTENSION, id);
        Step step = work.step(request);
        requests.refuse(work.leadOf(item), RequestKind.EXTENSION, request.reason(), step);
        item.handling().decideExtension();
        item.move(ItemAction.REFUSE_EXTENSION, step);
        return work.view(item);
    }
}
