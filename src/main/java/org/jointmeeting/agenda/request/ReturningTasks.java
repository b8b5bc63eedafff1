package org.jointmeeting.agenda.request;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Decider;
import org.jointmeeting.agenda.Item;
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
        Item item = known.itemOf(task);
        changing.requireOther(item, task, request.suggestedAgencyId(), "suggestedAgencyId");
        requests.ask(item, task, Wish.toReturn(Decider.COORDINATOR, request));
        task.askReturn();
        return known.saved(task);
    }

    @Transactional
    public TaskView grant(UUID id, ReturnTask request) {
        Task task = known.atWork(known.requireAssistAtLevel(id));
        UUID newAgency = request.newAgencyId();
        requests.grant(task, RequestKind.RETURN, request.reason(), steps.with(request), newAgency);
        if (newAgency != null) {
            changing.assist(known.itemOf(task), task, newAgency);
        }
        task.giveBack();
        return known.saved(task);
    }

    @Transactional
    public TaskView refuse(UUID id, RefuseRequest request) {
        Task task = known.atWork(known.requireAssistAtLevel(id));
        requests.refuse(task, RequestKind.RETURN, request.reason(), steps.with(request));
        task.keep();
        return known.saved(task);
    }
}
