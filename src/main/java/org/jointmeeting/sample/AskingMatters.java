package org.jointmeeting.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.TaskView;
import org.jointmeeting.agenda.request.AskExtension;
import org.jointmeeting.agenda.request.AskReturn;
import org.jointmeeting.agenda.request.ExtendingItems;
import org.jointmeeting.agenda.request.ReturningItems;
import org.jointmeeting.agenda.request.ReturningTasks;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.security.Caller;

/** Lets agencies ask: to give work back, and for more time. */
@ApplicationScoped
class AskingMatters {

    private final ReturningItems items;
    private final ReturningTasks tasks;
    private final ExtendingItems extending;
    private final Directory directory;
    private final Acting acting;

    AskingMatters(
            ReturningItems items, ReturningTasks tasks, ExtendingItems extending, Directory directory, Acting acting) {
        this.items = items;
        this.tasks = tasks;
        this.extending = extending;
        this.directory = directory;
        this.acting = acting;
    }

    /** The fire brigade leads and thinks that the squad should. */
    void toReturn(ItemView item, Instant at) {
        AskReturn asked = new AskReturn("占道设施属市容管理范围，非消防职责。", "《街道职责清单》第 12 项", Showcase.ENFORCEMENT_SQUAD);
        acting.as(officer(Showcase.FIRE_BRIGADE), at, () -> items.ask(item.id(), asked));
    }

    void toReturn(TaskView task, Instant at) {
        AskReturn asked = new AskReturn("该小区不在本单位网格范围内。", "网格划分方案", Showcase.COMMUNITY_OFFICE);
        acting.as(officer(Objects.requireNonNull(task.agencyId())), at, () -> tasks.ask(task.id(), asked));
    }

    void toExtend(ItemView item, LocalDate dueOn, Instant at) {
        AskExtension asked = new AskExtension("新点位需业主委员会公示 7 日。", "已拆除 4 组，剩余 2 组待迁移。", dueOn);
        acting.as(officer(Showcase.FIRE_BRIGADE), at, () -> extending.ask(item.id(), asked));
    }

    private Caller officer(UUID agency) {
        return Office.officerOf(directory.requireAgency(agency));
    }
}
