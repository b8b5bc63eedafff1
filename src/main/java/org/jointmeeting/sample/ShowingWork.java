package org.jointmeeting.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.handling.AssignedWork;
import org.jointmeeting.agenda.handling.Assignment;
import org.jointmeeting.agenda.handling.AssistingWork;
import org.jointmeeting.shared.tracking.Identifiers;

/** Makes the items of the showcase that are worked on, from the assignment to the answer. */
@ApplicationScoped
class ShowingWork {

    private final ShowingMatters matters;
    private final DecidingMatters deciding;
    private final WorkingMatters working;
    private final ShowingRequests requests;

    ShowingWork(ShowingMatters matters, DecidingMatters deciding, WorkingMatters working, ShowingRequests requests) {
        this.matters = matters;
        this.deciding = deciding;
        this.working = working;
        this.requests = requests;
    }

    void show(Office street, Housing housing, SampleDays days) {
        assign(Showcase.ASSIGNED_ITEM, ShowingMatters.matter(2, street, housing), days);
        inProgress(Showcase.ITEM_IN_PROGRESS, Showcase.EVIDENCE, ShowingMatters.matter(0, street, housing), days);
        report(Showcase.REPORTED_ITEM, ShowingMatters.matter(9, street, housing), days);
        report(Exhibits.ITEM_TO_SEND_BACK, ShowingMatters.matter(1, street, housing), days);
        resolve(ShowingMatters.matter(8, street, housing), days);
        share(ShowingMatters.matter(0, street, housing), days);
        requests.show(street, housing, days);
    }

    private void report(UUID id, Matter matter, SampleDays days) {
        ItemView item = inProgress(id, null, matter, days);
        working.report(matter, item, working.prove(item, days.fromToday(-1, 9)), days.fromToday(-1, 10));
    }

    private void resolve(Matter matter, SampleDays days) {
        ItemView item = inProgress(Showcase.RESOLVED_ITEM, Showcase.EVIDENCE_OF_RESOLVED, matter, days);
        working.report(matter, item, Showcase.EVIDENCE_OF_RESOLVED, days.fromToday(-1, 10));
        Identifiers.promise("Answer", Exhibits.ANSWER);
        working.verify(matter, item, true, days.fromToday(-1, 11));
    }

    /** The one assist has not signed, the other is at work, the third is to be spared. */
    private void share(Matter matter, SampleDays days) {
        ItemView item = matters.accepted(Exhibits.SHARED_ITEM, matter, days);
        Identifiers.promise(
                "Task", Exhibits.LEAD_TASK, Exhibits.TASK_TO_SIGN, Exhibits.TASK_AT_WORK, Exhibits.TASK_TO_WAIVE);
        Assignment assignment = new Assignment(
                new AssignedWork(Showcase.FIRE_BRIGADE, matter.topic().task()),
                List.of(
                        AssistingWork.of(Showcase.ENFORCEMENT_SQUAD, "施划新的充电停放点位。"),
                        AssistingWork.of(Showcase.RESIDENTS_COMMITTEE, "逐户告知迁移安排。"),
                        AssistingWork.of(
                                matter.office().agency("PUBLIC_SECURITY").id(), "协助现场秩序维护。")),
                days.day(days.today(), 6),
                Showcase.STREET_OFFICE);
        ItemView assigned = deciding.assign(matter, item, assignment, days.fromToday(-3, 9));
        working.signAsLead(assigned, days.fromToday(-3, 11));
        assigned.tasks().stream()
                .filter(task -> task.id().equals(Exhibits.TASK_AT_WORK))
                .forEach(task -> working.sign(task, days.fromToday(-3, 15)));
    }

    private ItemView assign(UUID id, Matter matter, SampleDays days) {
        LocalDate due = days.day(days.today(), 6);
        return deciding.assign(matter, matters.accepted(id, matter, days), due, days.fromToday(-3, 9));
    }

    private ItemView inProgress(UUID id, @Nullable UUID evidence, Matter matter, SampleDays days) {
        ItemView item = assign(id, matter, days);
        working.sign(item, days.fromToday(-3, 11));
        working.progress(item, days.fromToday(-2, 15));
        working.finishAssists(item, days.fromToday(-2, 16));
        if (evidence != null) {
            Identifiers.promise("Evidence", evidence);
            working.prove(item, days.fromToday(-1, 9));
        }
        return item;
    }
}
