package org.jointmeeting.sample;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.TaskView;
import org.jointmeeting.agenda.handling.AssignedWork;
import org.jointmeeting.agenda.handling.Assignment;
import org.jointmeeting.agenda.handling.AssistingWork;
import org.jointmeeting.agenda.parking.ParkItem;
import org.jointmeeting.agenda.parking.ParkingItems;
import org.jointmeeting.shared.tracking.Identifiers;

/** Makes the items of the showcase that are to be given back, extended or parked, or already are. */
@ApplicationScoped
class ShowingRequests {

    private final ShowingMatters matters;
    private final DecidingMatters deciding;
    private final WorkingMatters working;
    private final AskingMatters asking;
    private final ParkingItems parking;
    private final Acting acting;

    ShowingRequests(
            ShowingMatters matters,
            DecidingMatters deciding,
            WorkingMatters working,
            AskingMatters asking,
            ParkingItems parking,
            Acting acting) {
        this.matters = matters;
        this.deciding = deciding;
        this.working = working;
        this.asking = asking;
        this.parking = parking;
        this.acting = acting;
    }

    void show(Office street, Housing housing, SampleDays days) {
        Matter matter = ShowingMatters.matter(0, street, housing);
        assigned(Exhibits.ITEM_TO_GIVE_BACK, matter, days);
        Identifiers.promise("HandlingRequest", Exhibits.HANDLING_REQUEST);
        for (UUID id : List.of(Exhibits.ITEM_GIVEN_BACK, Exhibits.ITEM_KEPT_BY_ITS_LEAD)) {
            asking.toReturn(assigned(id, matter, days), days.fromToday(-1, 10));
        }
        inProgress(Exhibits.ITEM_TO_PARK, matter, days);
        park(inProgress(Exhibits.PARKED_ITEM, matter, days), matter, days);
        inProgress(Exhibits.ITEM_TO_EXTEND, matter, days);
        for (UUID id : List.of(Exhibits.ITEM_WITH_EXTENSION_ASKED, Exhibits.ITEM_NOT_EXTENDED)) {
            asking.toExtend(inProgress(id, matter, days), days.day(days.today(), 12), days.fromToday(-1, 11));
        }
        share(matter, days);
    }

    /** Of the tasks that assist, one is to be given back, of the others that is asked already. */
    private void share(Matter matter, SampleDays days) {
        ItemView item = matters.accepted(null, matter, days);
        Identifiers.promise(
                "Task",
                Showcase.id(0x8B1),
                Exhibits.TASK_TO_GIVE_BACK,
                Exhibits.TASK_GIVEN_BACK,
                Exhibits.TASK_KEPT_BY_ITS_AGENCY);
        ItemView assigned = deciding.assign(
                matter,
                item,
                assignment(
                        matter,
                        List.of(
                                AssistingWork.of(Showcase.ENFORCEMENT_SQUAD, "清理楼道口占道车辆。"),
                                AssistingWork.of(Showcase.RESIDENTS_COMMITTEE, "逐户告知整改安排。"),
                                AssistingWork.of(
                                        matter.office()
                                                .agency("PUBLIC_SECURITY")
                                                .id(),
                                        "协助现场秩序维护。")),
                        days),
                days.fromToday(-3, 9));
        for (TaskView task : assigned.tasks()) {
            if (task.id().equals(Exhibits.TASK_GIVEN_BACK) || task.id().equals(Exhibits.TASK_KEPT_BY_ITS_AGENCY)) {
                asking.toReturn(task, days.fromToday(-1, 15));
            }
        }
    }

    private ItemView assigned(UUID id, Matter matter, SampleDays days) {
        ItemView item = matters.accepted(id, matter, days);
        return deciding.assign(matter, item, assignment(matter, List.of(), days), days.fromToday(-3, 9));
    }

    private ItemView inProgress(UUID id, Matter matter, SampleDays days) {
        ItemView item = assigned(id, matter, days);
        working.signAsLead(item, days.fromToday(-3, 11));
        return item;
    }

    private static Assignment assignment(Matter matter, List<AssistingWork> assists, SampleDays days) {
        return new Assignment(
                new AssignedWork(Showcase.FIRE_BRIGADE, matter.topic().task()),
                assists,
                days.day(days.today(), 6),
                Showcase.STREET_OFFICE);
    }

    private void park(ItemView item, Matter matter, SampleDays days) {
        acting.as(
                matter.office().presiding(),
                days.fromToday(-1, 14),
                () -> parking.park(item.id(), new ParkItem("消防设施改造资金列入下季度预算，待批复后实施。", days.day(days.today(), 20))));
    }
}
