package org.jointmeeting.agenda.request;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.Step;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.handling.HandlingConfig;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Keeps what agencies ask for: one open request of a kind for a task, each decided or lapsed once. */
@ApplicationScoped
public class AskedRequests {

    private final HandlingRequests requests;
    private final WorkingDays workingDays;
    private final ServiceClock clock;
    private final HandlingConfig config;

    AskedRequests(HandlingRequests requests, WorkingDays workingDays, ServiceClock clock, HandlingConfig config) {
        this.requests = requests;
        this.workingDays = workingDays;
        this.clock = clock;
        this.config = config;
    }

    /** @throws Problem 409 while one of the kind waits for its decision */
    void ask(Item item, Task task, Wish wish) {
        if (requests.openOf(task.id(), wish.kind()).isPresent()) {
            throw Problem.conflict(Text.of(
                    "已有一项申请待决定，决定之前不能再次申请。",
                    "A request waits for its decision already; ask again when it is decided."));
        }
        requests.persist(new HandlingRequest(item, task, wish, workingDays.plus(clock.today(), config.decisionDays())));
    }

    /** @throws Problem 409 when nothing of the kind was asked, or it was decided */
    HandlingRequest requireOpen(Task task, RequestKind kind) {
        return requests.openOf(task.id(), kind)
                .orElseThrow(() -> Problem.conflict(Text.of(
                        "没有待决定的申请：承办部门尚未申请，或已经决定。", "Nothing waits for a decision: nobody asked, or it was decided.")));
    }

    void grant(Task task, RequestKind kind, String why, Step step, @Nullable UUID newAgency) {
        HandlingRequest request = requireOpen(task, kind);
        request.grant(why, step.actorName(), step.at());
        request.handTo(newAgency);
    }

    void refuse(Task task, RequestKind kind, String why, Step step) {
        requireOpen(task, kind).refuse(why, step.actorName(), step.at());
    }

    /** The agency signed, reported or was spared the task: nothing it asked for is decided any more. */
    public void lapse(Task task) {
        requests.openOf(task.id()).forEach(request -> request.lapse(clock.instant()));
    }
}
