package org.jointmeeting.agenda.request;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Decider;
import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.Steps;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.TaskView;
import org.jointmeeting.agenda.handling.KnownTasks;

/** Returning an assisting task to the sender: its agency asks, the coordinator decides; the lead is not touched. */
@ApplicationScoped
public class ReturningTasks {

    private final KnownTasks known;
    private final AskedRequests requests;
    private final ChangingLead changing;
    private final Steps steps;

    ReturningTasks(KnownTasks known, AskedRequests requests, ChangingLead changing, Steps steps) {
        this.known = known;
        this.requests = requests;
        this.changing = changing;
        this.steps = steps;
    }

    @Transactional
    public TaskView ask(UUID id, AskReturn request) {
        Task task = known.requireOwnAssist(id);
        Item item = known.itemForChange(task);
        changing.requireOther(item, task, request.suggestedAgencyId(), "suggestedAgencyId");
        requests.ask(item, task, Wish.toReturn(Decider.COORDINATOR, request));
        task.askReturn();
        note(item, task, ItemAction.ASK_ASSIST_RETURN, request);
        return known.saved(task);
    }

    @Transactional
    public TaskView grant(UUID id, ReturnTask request) {
        Task task = known.atWork(known.requireAssistAtLevel(id));
        Item item = known.itemForChange(task);
        UUID newAgency = request.newAgencyId();
        requests.grant(task, RequestKind.RETURN, request.reason(), steps.with(request), newAgency);
        if (newAgency != null) {
            changing.assist(item, task, newAgency);
        }
        task.giveBack();
        note(item, task, ItemAction.RETURN_ASSIST, request);
        return known.saved(task);
    }

    @Transactional
    public TaskView refuse(UUID id, RefuseRequest request) {
        Task task = known.atWork(known.requireAssistAtLevel(id));
        Item item = known.itemForChange(task);
        requests.refuse(task, RequestKind.RETURN, request.reason(), steps.with(request));
        task.keep();
        note(item, task, ItemAction.REFUSE_ASSIST_RETURN, request);
        return known.saved(task);
    }

    private void note(Item item, Task task, ItemAction action, Object request) {
        item.note(action, steps.with(Map.of("taskId", task.id(), "worker", task.workerName(), "request", request)));
    }
}
