package org.jointmeeting.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.shared.tracking.Identifiers;
import org.jointmeeting.visit.KeepingPhotos;
import org.jointmeeting.visit.MakingVisits;
import org.jointmeeting.visit.NewFinding;
import org.jointmeeting.visit.PlanVisit;
import org.jointmeeting.visit.RecordVisit;
import org.jointmeeting.visit.VisitResult;

/** Makes the visits of the showcase's commissioner: planned ones, and one made with a finding and a photo. */
@ApplicationScoped
class ShowingVisits {

    private final MakingVisits making;
    private final KeepingPhotos photos;
    private final Acting acting;

    ShowingVisits(MakingVisits making, KeepingPhotos photos, Acting acting) {
        this.making = making;
        this.photos = photos;
        this.acting = acting;
    }

    void show(Housing housing, SampleDays days) {
        Instant at = days.fromToday(-3, 9);
        plan(Exhibits.VISIT_TO_COMPLETE, housing, days, 1, "入户了解电梯更换意愿。", at);
        plan(Exhibits.VISIT_TO_RESCHEDULE, housing, days, 3, "走访独居老人。", at);
        plan(Exhibits.VISIT_TO_CANCEL, housing, days, 5, "回访充电设施迁移情况。", at);
        Identifiers.promise("Visit", Exhibits.VISIT);
        Identifiers.promise("Finding", Exhibits.FINDING);
        Instant made = days.fromToday(-2, 16);
        VisitResult result = new VisitResult(
                days.day(days.today(), -2),
                18,
                "走访 2、3 幢，重点了解电动自行车停放和独居老人情况。",
                List.of(new NewFinding("FIRE_LANE_CHARGING", "2 幢架空层停放充电电动自行车 12 辆，飞线充电。")));
        acting.as(
                housing.commissioner(),
                made,
                () -> making.record(new RecordVisit(housing.compound().id(), result)));
        Identifiers.promise("Photo", Exhibits.PHOTO);
        acting.as(
                housing.commissioner(),
                made,
                () -> photos.add(Exhibits.VISIT, "架空层.png", WorkingMatters.picture(), "2 幢架空层"));
    }

    private void plan(UUID id, Housing housing, SampleDays days, int inDays, String purpose, Instant at) {
        Identifiers.promise("Visit", id);
        PlanVisit plan = new PlanVisit(housing.compound().id(), days.day(days.today(), inDays), purpose);
        acting.as(housing.commissioner(), at, () -> making.plan(plan));
    }
}
