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

/** Shows tasks and how they go to whoever may know of them. */
@ApplicationScoped
class ReadingTasks {

    private final Tasks tasks;
    private final TaskReports reports;
    private final Items items;
    private final KnownTasks known;
    private final Callers callers;

    ReadingTasks(Tasks tasks, TaskReports reports, Items items, KnownTasks known, Callers callers) {
        this.tasks = tasks;
        this.reports = reports;
        this.items = items;
        this.known = known;
        this.callers = callers;
    }

    /** Tasks of one agency (the caller's own when left out) or party. */
    @Transactional
    Page<TaskView> page(TaskFilter wanted, PageRequest request) {
        Caller caller = callers.current();
        Filter filter = wanted.toFilter();
        Set<UUID> agencies = caller.standings(Standing.AGENCY);
        if (!agencies.isEmpty() && !wanted.namesWorker()) {
            filter.and("workerId in :own", "own", agencies);
        }
        KnownItems visible = items.knownBy("item.");
        filter.and("itemId in (select item.id from Item item where " + visible.condition() + ")", visible.values());
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
        return known.view(known.require(id));
    }

    /** Working notes are for those at work: nobody else is told any. */
    @Transactional
    List<TaskReportView> reports(UUID id) {
        Task task = known.require(id);
        Insight insight = Insight.of(callers.current(), known.itemOf(task), List.of(task));
        return insight == Insight.WHOLE
                ? reports.of(id).stream().map(TaskReportView::of).toList()
                : List.of();
    }
}
