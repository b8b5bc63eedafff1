package org.jointmeeting.agenda.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.ItemViews;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Steps;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.TaskRole;
import org.jointmeeting.agenda.Tasks;
import org.jointmeeting.agenda.Worker;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Gives an item to its lead and assists: directly (row 10), or as a meeting decided (row 11). */
@ApplicationScoped
public class AssigningTasks {

    private final Items items;
    private final Tasks tasks;
    private final ItemViews views;
    private final Steps steps;
    private final TermsOfWork terms;
    private final FormerWork former;
    private final NamingWorkers naming;

    AssigningTasks(
            Items items,
            Tasks tasks,
            ItemViews views,
            Steps steps,
            TermsOfWork terms,
            FormerWork former,
            NamingWorkers naming) {
        this.items = items;
        this.tasks = tasks;
        this.views = views;
        this.steps = steps;
        this.terms = terms;
        this.former = former;
        this.naming = naming;
    }

    @Transactional
    public ItemView assign(UUID id, AssignItem request) {
        Item item = items.requireForChange(id);
        views.requireAllowed(ItemAction.ASSIGN, item);
        toAgencies(item, request.assignment(), "assignment/");
        item.move(ItemAction.ASSIGN, steps.with(request));
        return views.of(item);
    }

    /**
     * Makes the tasks; the caller moves the item.
     *
     * @param path where the assignment stands in the request, such as {@code assignment/}
     */
    public void toAgencies(Item item, Assignment assignment, String path) {
        Worker lead = naming.lead(assignment, path);
        List<Worker> assisting = naming.assists(item, assignment, path);
        requireNotVerifierAbove(item, lead, path + "lead/agencyId");
        LocalDate chosen = terms.chosenDue(item, assignment.dueOn(), path + "dueOn");
        former.end(item);
        item.assign(assignment.verifierAgencyId());
        LocalDate dueOn = terms.begin(item, chosen);
        give(item, lead, TaskRole.LEAD, assignment.lead().text(), dueOn);
        for (int i = 0; i < assisting.size(); i++) {
            give(
                    item,
                    assisting.get(i),
                    TaskRole.ASSIST,
                    assistsOf(assignment).get(i).text(),
                    dueOn);
        }
    }

    /** Who verifies the whole does none of its parts. */
    public void requireNotVerifierAbove(Item item, Worker lead, String field) {
        UUID parentId = item.passage().parentId();
        Item parent = parentId == null ? null : items.byId(List.of(parentId)).get(parentId);
        if (parent != null && lead.id().equals(parent.verifierAgencyId())) {
            throw Problem.rule(
                    field,
                    Text.of(
                            "“{0}”是上级议题的核验部门，不得牵头其子议题，请另行指定。",
                            "“{0}” verifies the item this is a part of, so it cannot lead here; name another agency.",
                            lead.name()));
        }
    }

    private void give(Item item, Worker worker, TaskRole role, String text, LocalDate dueOn) {
        tasks.persist(new Task(item.id(), worker, role, text, dueOn));
    }

    static List<AssistingWork> assistsOf(Assignment assignment) {
        return assignment.assists() == null ? List.of() : assignment.assists();
    }
}
