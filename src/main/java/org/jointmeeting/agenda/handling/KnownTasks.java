package org.jointmeeting.agenda.handling;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.TaskView;
import org.jointmeeting.agenda.Tasks;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Tasks as the caller at hand may know of and act on them. */
@ApplicationScoped
public class KnownTasks {

    private static final Text WHAT = Text.of("任务", "task");

    private final Tasks tasks;
    private final Items items;
    private final Callers callers;

    KnownTasks(Tasks tasks, Items items, Callers callers) {
        this.tasks = tasks;
        this.items = items;
        this.callers = callers;
    }

    Task require(UUID id) {
        Task task = tasks.findById(id);
        if (task == null) {
            throw Problem.notFound(WHAT);
        }
        items.require(task.itemId());
        return task;
    }

    Task requireOwn(UUID id) {
        Task task = require(id);
        if (!task.isOf(callers.current())) {
            throw Problem.forbidden(Text.of(
                    "只有承办该任务的单位（{0}）可以执行。", "Only whoever owes the task ({0}) may do this.", task.workerName()));
        }
        requireNotEscalated(itemOf(task));
        return task;
    }

    /** An assisting task of the caller's agency or party, in an item at work. */
    public Task requireOwnAssist(UUID id) {
        Task task = requireOwn(id);
        refuseLead(task);
        return atWork(task);
    }

    /** An assisting task in an item of a level that the caller keeps. */
    public Task requireAssistAtLevel(UUID id) {
        Task task = require(id);
        refuseLead(task);
        Item item = itemOf(task);
        callers.requireReach(item.jurisdictionPath(), WHAT);
        requireNotEscalated(item);
        return task;
    }

    /** @throws Problem 409 unless the item is assigned or in progress */
    public Task atWork(Task task) {
        Item item = itemOf(task);
        if (item.status() != ItemStatus.ASSIGNED && item.status() != ItemStatus.IN_PROGRESS) {
            throw Problem.conflict(Text.of(
                    "议题处于“{0}”状态，任务不能再变更。",
                    "The item is {0}; its tasks do not change now.",
                    item.status().label()));
        }
        return task;
    }

    private static void requireNotEscalated(Item item) {
        if (item.status() == ItemStatus.ESCALATED) {
            throw Problem.conflict(
                    Text.of(
                            "议题已上提，任务暂停；待上级受理或退回后再办。",
                            "The item was escalated: its tasks stand still until the level above takes it up or sends it back."));
        }
    }

    private static void refuseLead(Task task) {
        if (task.isLead()) {
            throw Problem.rule(Text.of(
                    "牵头任务随议题办理，请使用议题的签收、申请退单和申请销号。",
                    "The lead's task follows the item: use the item's own sign, ask-return and report."));
        }
    }

    /** Nobody else changes it until the transaction ends. */
    public Item itemForChange(Task task) {
        return items.requireForChange(task.itemId());
    }

    public Item itemOf(Task task) {
        return items.require(task.itemId());
    }

    public TaskView saved(Task task) {
        tasks.flush();
        return view(task);
    }

    TaskView view(Task task) {
        return TaskView.of(task, itemOf(task), callers.current());
    }
}
