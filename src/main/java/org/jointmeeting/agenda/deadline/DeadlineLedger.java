package org.jointmeeting.agenda.deadline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.Tasks;

/** Moves a due date and writes down that it did; the tasks that are not ended follow. */
@ApplicationScoped
class DeadlineLedger {

    private final DeadlineChanges changes;
    private final StandStills standStills;
    private final Tasks tasks;

    DeadlineLedger(DeadlineChanges changes, StandStills standStills, Tasks tasks) {
        this.changes = changes;
        this.standStills = standStills;
        this.tasks = tasks;
    }

    void move(Item item, DeadlineCause cause, Instant at, Due due, Editions countedOn) {
        changes.persist(new DeadlineChange(item.id(), at, cause, item.deadline(), due, countedOn));
        item.deadline().move(due, countedOn);
        if (cause != DeadlineCause.BEGUN) {
            tasks.of(item).forEach(task -> task.follow(due.on()));
        }
        item.touch(at);
    }

    void stop(Item item, StandStillReason reason, Instant at) {
        item.deadline().stop(reason, at);
        standStills.persist(new StandStill(item.id(), reason, at));
    }

    void goOn(Item item, Instant at) {
        item.deadline().goOn();
        standStills.openOf(item.id()).ifPresent(open -> open.end(at));
    }

    List<DeadlineChange> changesOf(UUID itemId) {
        return changes.of(itemId);
    }

    List<StandStill> standStillsOf(UUID itemId, Instant since) {
        return standStills.of(itemId, since);
    }
}
