package org.jointmeeting.agenda.handling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Insight;
import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.KnownItems;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.TaskView;
import org.jointmeeting.agenda.Tasks;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** The work of one agency: its list of tasks, progress, and the assisting tasks' own steps. */
@ApplicationScoped
public class WorkingOnTasks {

    private static final Text WHAT = Text.of("任务", "task");

    private final Tasks tasks;
    private final TaskReports reports;
    private final Items items;
    private final Callers callers;
    private final ServiceClock clock;

    WorkingOnTasks(Tasks tasks, TaskReports reports, Items items, Callers callers, ServiceClock clock) {
        this.tasks = tasks;
        this.reports = reports;
        this.items = items;
        this.callers = callers;
        this.clock = clock;
    }

    /** Tasks of one agency (the caller's own when left out). */
    @Transactional
    Page<TaskView> page(TaskFilter wanted, PageRequest request) {
        Caller caller = callers.current();
        Filter filter = wanted.toFilter();
        Set<UUID> agencies = caller.standings(Standing.AGENCY);
        if (!agencies.isEmpty() && wanted.agencyId == null) {
            filter.and("agencyId in :own", "own", agencies);
        }
        KnownItems known = items.knownBy("item.");
        filter.and("itemId in (select item.id from Item item where " + known.condition() + ")", known.values());
        return filter.page(tasks, request, rows -> views(rows, caller));
    }

    private List<TaskView> views(List<Task> rows, Caller caller) {
        Map<UUID, Item> of = items.byId(rows.stream().map(Task::itemId).collect(Collectors.toSet()));
        return rows.stream()
                .map(task -> TaskView.of(task, Objects.requireNonNull(of.get(task.itemId())), caller))
                .toList();
    }

    @Transactional
    TaskView one(UUID id) {
        return view(require(id));
    }

    /** Working notes are for those at work: nobody else is told any. */
    @Transactional
    List<TaskReportView> reports(UUID id) {
        Task task = require(id);
        Insight insight = Insight.of(callers.current(), items.require(task.itemId()), List.of(task));
        return insight == Insight.WHOLE
                ? reports.of(id).stream().map(TaskReportView::of).toList()
                : List.of();
    }

    @Transactional
    public TaskView sign(UUID id, SignItem request) {
        Task task = requireOwnAssist(id);
        task.sign(request.handler(), clock.instant());
        return saved(task);
    }

    @Transactional
    public TaskView progress(UUID id, ProgressReport request) {
        Task task = requireOwn(require(id));
        requireNotStandingStill(items.require(task.itemId()));
        task.progress(clock.instant());
        reports.persist(
                new TaskReport(task.id(), clock.instant(), callers.current().userName(), request.text()));
        return saved(task);
    }

    @Transactional
    public TaskView complete(UUID id, CompleteTask request) {
        Task task = requireOwnAssist(id);
        task.complete(request.result(), clock.instant());
        return saved(task);
    }

    @Transactional
    public TaskView waive(UUID id, WaiveTask request) {
        Task task = require(id);
        refuseLead(task);
        Item item = items.require(task.itemId());
        callers.requireReach(item.jurisdictionPath(), WHAT);
        requireNotStandingStill(item);
        task.waive(request.reason());
        return saved(task);
    }

    private Task requireOwnAssist(UUID id) {
        Task task = requireOwn(require(id));
        refuseLead(task);
        Item item = items.require(task.itemId());
        if (item.status() != ItemStatus.ASSIGNED && item.status() != ItemStatus.IN_PROGRESS) {
            throw Problem.conflict(Text.of(
                    "议题处于“{0}”状态，任务不能再变更。",
                    "The item is {0}; its tasks do not change now.",
                    item.status().label()));
        }
        return task;
    }

    private static void requireNotStandingStill(Item item) {
        if (item.status() == ItemStatus.ESCALATED) {
            throw Problem.conflict(
                    Text.of(
                            "议题已上提，任务暂停；待上级受理或退回后再办。",
                            "The item was escalated: its tasks stand still until the level above takes it up or sends it back."));
        }
    }

    private Task requireOwn(Task task) {
        if (!callers.current().standsFor(Standing.AGENCY, task.agencyId())) {
            throw Problem.forbidden(Text.of(
                    "只有承办该任务的部门（{0}）可以执行。", "Only the task's own agency ({0}) may do this.", task.agencyName()));
        }
        return task;
    }

    private static void refuseLead(Task task) {
        if (task.isLead()) {
            throw Problem.rule(Text.of(
                    "牵头任务随议题办理，请使用议题的签收和申请销号。",
                    "The lead's task follows the item: use the item's own sign and report."));
        }
    }

    private Task require(UUID id) {
        Task task = tasks.findById(id);
        if (task == null) {
            throw Problem.notFound(WHAT);
        }
        items.require(task.itemId());
        return task;
    }

    private TaskView saved(Task task) {
        tasks.flush();
        return view(task);
    }

    private TaskView view(Task task) {
        return TaskView.of(task, items.require(task.itemId()), callers.current());
    }
}
