package org.jointmeeting.sample;

import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.TaskRole;
import org.jointmeeting.agenda.TaskView;
import org.jointmeeting.agenda.evidence.EvidenceView;
import org.jointmeeting.agenda.evidence.KeepingEvidence;
import org.jointmeeting.agenda.evidence.Remark;
import org.jointmeeting.agenda.handling.CompleteTask;
import org.jointmeeting.agenda.handling.ProgressReport;
import org.jointmeeting.agenda.handling.RaiserOpinion;
import org.jointmeeting.agenda.handling.ReportItem;
import org.jointmeeting.agenda.handling.SignItem;
import org.jointmeeting.agenda.handling.VerifyItem;
import org.jointmeeting.agenda.handling.VerifyingItems;
import org.jointmeeting.agenda.handling.WorkingOnItems;
import org.jointmeeting.agenda.handling.WorkingOnTasks;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.security.Caller;

/** Lets agencies work on the sample's matters: sign, report progress, prove, report done; and the office verify. */
@ApplicationScoped
class WorkingMatters {

    /** The smallest picture there is: one grey point. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private final WorkingOnItems items;
    private final WorkingOnTasks tasks;
    private final KeepingEvidence evidence;
    private final VerifyingItems verifying;
    private final Directory directory;
    private final Acting acting;

    WorkingMatters(
            WorkingOnItems items,
            WorkingOnTasks tasks,
            KeepingEvidence evidence,
            VerifyingItems verifying,
            Directory directory,
            Acting acting) {
        this.items = items;
        this.tasks = tasks;
        this.evidence = evidence;
        this.verifying = verifying;
        this.directory = directory;
        this.acting = acting;
    }

    static byte[] picture() {
        return PICTURE.clone();
    }

    /** The lead signs, and everybody who assists. */
    void sign(ItemView item, Instant at) {
        signAsLead(item, at);
        item.tasks().stream().filter(task -> task.role() == TaskRole.ASSIST).forEach(task -> sign(task, at));
    }

    void signAsLead(ItemView item, Instant at) {
        acting.as(leadOf(item), at, () -> items.sign(item.id(), new SignItem("经办一科")));
    }

    void sign(TaskView task, Instant at) {
        acting.as(officer(task), at, () -> tasks.sign(task.id(), new SignItem("综合岗")));
    }

    void progress(ItemView item, Instant at) {
        TaskView lead = leadTask(item);
        acting.as(
                leadOf(item),
                at,
                () -> tasks.progress(lead.id(), new ProgressReport("已到现场核实，约谈相关单位，限期 3 日内整改。", null)));
    }

    UUID prove(ItemView item, Instant at) {
        EvidenceView file =
                acting.as(leadOf(item), at, () -> evidence.add(item.id(), "现场照片.png", picture(), Remark.of("处置后现场照片")));
        return file.id();
    }

    void finishAssists(ItemView item, Instant at) {
        item.tasks().stream()
                .filter(task -> task.role() == TaskRole.ASSIST)
                .forEach(task -> acting.as(
                        officer(task),
                        at,
                        () -> tasks.complete(task.id(), new CompleteTask("已配合完成现场秩序维护和宣传劝导。", null))));
    }

    void report(Matter matter, ItemView item, UUID proof, Instant at) {
        acting.as(
                leadOf(item),
                at,
                () -> items.report(item.id(), new ReportItem(matter.topic().result(), Set.of(proof))));
    }

    /** @param content whether the raiser is satisfied; solved it is */
    void verify(Matter matter, ItemView item, Boolean content, Instant at) {
        acting.as(
                matter.office().coordinator(),
                at,
                () -> verifying.verify(
                        item.id(), new VerifyItem("现场复查，情况属实。", new RaiserOpinion(true, true, content))));
    }

    private Caller leadOf(ItemView item) {
        return officer(leadTask(item));
    }

    private static TaskView leadTask(ItemView item) {
        return item.tasks().stream()
                .filter(task -> task.role() == TaskRole.LEAD)
                .findFirst()
                .orElseThrow();
    }

    private Caller officer(TaskView task) {
        return Office.officerOf(directory.requireAgency(Objects.requireNonNull(task.agencyId())));
    }
}
