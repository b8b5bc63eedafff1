package org.jointmeeting.agenda.handling;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.TaskView;
import org.jointmeeting.agenda.evidence.KeepingEvidence;
import org.jointmeeting.agenda.request.AskedRequests;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.time.ServiceClock;

/** The work of one agency: progress, and the assisting tasks' own steps. */
@ApplicationScoped
public class WorkingOnTasks {

    private final KnownTasks known;
    private final TaskReports reports;
    private final AskedRequests requests;
    private final KeepingEvidence evidence;
    private final Callers callers;
    private final ServiceClock clock;

    WorkingOnTasks(
            KnownTasks known,
            TaskReports reports,
            AskedRequests requests,
            KeepingEvidence evidence,
            Callers callers,
            ServiceClock clock) {
        this.known = known;
        this.reports = reports;
        this.requests = requests;
        this.evidence = evidence;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    public TaskView sign(UUID id, SignItem request) {
        Task task = known.requireOwnAssist(id);
        lapseReturn(task);
        task.sign(request.handler(), clock.instant());
        return known.saved(task);
    }

    @Transactional
    public TaskView progress(UUID id, ProgressReport request) {
        Task task = known.requireOwn(id);
        task.progress(clock.instant());
        report(task, request.text(), request.evidenceIds());
        return known.saved(task);
    }

    @Transactional
    public TaskView complete(UUID id, CompleteTask request) {
        Task task = known.requireOwnAssist(id);
        task.complete(request.result(), clock.instant());
        report(task, request.result(), request.evidenceIds());
        return known.saved(task);
    }

    @Transactional
    public TaskView waive(UUID id, WaiveTask request) {
        Task task = known.requireAssistAtLevel(id);
        lapseReturn(task);
        task.waive(request.reason());
        return known.saved(task);
    }

    private void report(Task task, String text, @Nullable Set<UUID> proofs) {
        Set<UUID> ids = proofs == null ? Set.of() : proofs;
        if (!ids.isEmpty()) {
            evidence.requireOf(known.itemOf(task), ids, "evidenceIds");
        }
        reports.persist(
                new TaskReport(task.id(), clock.instant(), callers.current().userName(), text, ids));
    }

    private void lapseReturn(Task task) {
        if (task.isReturnAsked()) {
            requests.lapse(task);
        }
    }
}
