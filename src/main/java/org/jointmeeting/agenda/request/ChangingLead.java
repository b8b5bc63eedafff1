package org.jointmeeting.agenda.request;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.TaskRole;
import org.jointmeeting.agenda.Tasks;
import org.jointmeeting.agenda.Worker;
import org.jointmeeting.agenda.handling.AssigningTasks;
import org.jointmeeting.agenda.handling.TermsOfWork;
import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Gives the task of one agency to another. */
@ApplicationScoped
class ChangingLead {

    private static final String MOVED_UP = "改为牵头，不再协办。";

    private final Tasks tasks;
    private final TermsOfWork terms;
    private final AssigningTasks assigning;

    ChangingLead(Tasks tasks, TermsOfWork terms, AssigningTasks assigning) {
        this.tasks = tasks;
        this.terms = terms;
        this.assigning = assigning;
    }

    /** @throws Problem 400 for an agency unknown here, 422 for the same one or the verifier */
    AgencyView requireOther(Item item, Task from, UUID agencyId, String field) {
        AgencyView agency = terms.known(agencyId, field);
        if (agencyId.equals(from.workerId())) {
            throw Problem.rule(
                    field, Text.of("不能仍为原单位（{0}），请另行指定。", "Must be another unit than {0}.", from.workerName()));
        }
        if (from.isLead() && agencyId.equals(item.verifierAgencyId())) {
            throw Problem.rule(
                    field,
                    Text.of("该部门是本议题的核验部门，不得牵头，请另行指定。", "It verifies this item and cannot lead it; name another."));
        }
        return agency;
    }

    /** The new lead is offered the task; an assist moves up to it. The due date stays unless a new one is named. */
    void lead(Item item, Task from, ReturnToSender request) {
        AgencyView lead = requireOther(item, from, request.newLeadAgencyId(), "newLeadAgencyId");
        assigning.requireNotVerifierAbove(item, Worker.of(lead), "newLeadAgencyId");
        openAssistOf(item, lead.id()).ifPresent(assist -> assist.waive(MOVED_UP));
        from.giveBack();
        LocalDate dueOn = request.dueOn() == null
                ? Objects.requireNonNull(item.deadline().dueOn())
                : terms.begin(item, terms.chosenDue(item, request.dueOn(), "dueOn"));
        String text = request.text() == null || request.text().isBlank() ? from.text() : request.text();
        tasks.persist(new Task(item.id(), Worker.of(lead), TaskRole.LEAD, text, dueOn));
        // Whoever hears that the item moved looks for its lead in the database.
        tasks.flush();
        tasks.of(item).forEach(task -> task.follow(dueOn));
    }

    void assist(Item item, Task from, UUID agencyId) {
        AgencyView agency = requireOther(item, from, agencyId, "newAgencyId");
        boolean isAtWork =
                tasks.of(item).stream().anyMatch(task -> task.workerId().equals(agencyId) && !task.isEnded());
        if (isAtWork) {
            throw Problem.rule(
                    "newAgencyId", Text.of("该部门在本议题中已有任务，请另行指定。", "It has a task in this item already; name another."));
        }
        tasks.persist(new Task(item.id(), Worker.of(agency), TaskRole.ASSIST, from.text(), from.dueOn()));
    }

    private Optional<Task> openAssistOf(Item item, UUID agencyId) {
        return tasks.of(item).stream()
                .filter(task ->
                        !task.isLead() && !task.isEnded() && task.workerId().equals(agencyId))
                .findFirst();
    }
}
