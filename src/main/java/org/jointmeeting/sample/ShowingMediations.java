package org.jointmeeting.sample;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.shared.tracking.Identifiers;
import org.jointmeeting.supervision.mediation.CloseMediation;
import org.jointmeeting.supervision.mediation.ClosingMediations;
import org.jointmeeting.supervision.mediation.MediationOutcome;
import org.jointmeeting.supervision.mediation.MediationPosition;
import org.jointmeeting.supervision.mediation.NewMediation;
import org.jointmeeting.supervision.mediation.OpeningMediations;
import org.jointmeeting.supervision.mediation.RaiseMediation;
import org.jointmeeting.supervision.mediation.RaisingMediations;
import org.jointmeeting.supervision.mediation.RecordMediationSession;
import org.jointmeeting.supervision.mediation.RecordingSessions;

/** Makes the mediations of the showcase's commissioner, in every state: one agreed, one failed that became an item. */
@ApplicationScoped
class ShowingMediations {

    private final OpeningMediations opening;
    private final RecordingSessions recording;
    private final ClosingMediations closing;
    private final RaisingMediations raising;
    private final Acting acting;

    ShowingMediations(
            OpeningMediations opening,
            RecordingSessions recording,
            ClosingMediations closing,
            RaisingMediations raising,
            Acting acting) {
        this.opening = opening;
        this.recording = recording;
        this.closing = closing;
        this.raising = raising;
        this.acting = acting;
    }

    void show(Housing housing, SampleDays days) {
        open(Exhibits.MEDIATION_TO_CHANGE, "公共收益分配和公示争议", housing, days);
        open(Exhibits.MEDIATION_TO_HEAR, "地面停车费调整争议", housing, days);
        open(Exhibits.MEDIATION_TO_WITHDRAW, "业委会用房移交争议", housing, days);
        open(Exhibits.MEDIATION_TO_CLOSE, "电梯维保费用分担争议", housing, days);
        heard(Exhibits.MEDIATION_TO_CLOSE, -3, housing, days);
        failed(Exhibits.FAILED_MEDIATION, "物业费涨价争议", housing, days);
        open(Exhibits.AGREED_MEDIATION, "门岗值守标准争议", housing, days);
        heard(Exhibits.AGREED_MEDIATION, -4, housing, days);
        heard(Exhibits.AGREED_MEDIATION, -2, housing, days);
        close(Exhibits.AGREED_MEDIATION, agreement(), housing, days);
        failed(Exhibits.RAISED_MEDIATION, "地下车位租售争议", housing, days);
        Identifiers.promise("Item", Exhibits.ITEM_OF_MEDIATION);
        acting.as(
                housing.commissioner(),
                days.fromToday(-1, 15),
                () -> raising.raise(Exhibits.RAISED_MEDIATION, new RaiseMediation(null, "明确地下车位租售办法。", null)));
    }

    private void failed(UUID id, String title, Housing housing, SampleDays days) {
        open(id, title, housing, days);
        heard(id, -3, housing, days);
        CloseMediation told = new CloseMediation(MediationOutcome.FAILED, null, null, "双方对费用测算依据各执一词，均不愿让步。", null);
        close(id, told, housing, days);
    }

    private static CloseMediation agreement() {
        return new CloseMediation(MediationOutcome.AGREEMENT, "北门岗 24 小时双人值守，物业每月公示值守记录，业委会每季度评议一次。", null, null, null);
    }

    private void open(UUID id, String title, Housing housing, SampleDays days) {
        Identifiers.promise("Mediation", id);
        NewMediation conflict = new NewMediation(
                housing.compound().id(),
                "PROPERTY_SERVICE",
                title,
                "业委会与物业多次协商未果，已影响日常服务，部分业主拒缴物业费。",
                null,
                List.of(
                        position(PartyKind.OWNERS_COMMITTEE, "要求公开依据，征得业主同意后再调整。", housing),
                        position(PartyKind.PROPERTY_COMPANY, "成本逐年上升，现有标准难以维持，请求合理调整。", housing)));
        acting.as(housing.commissioner(), days.fromToday(-6, 9), () -> opening.open(conflict));
    }

    private static MediationPosition position(PartyKind kind, String text, Housing housing) {
        return new MediationPosition(housing.party(kind).id(), text);
    }

    private void heard(UUID id, int day, Housing housing, SampleDays days) {
        RecordMediationSession session = new RecordMediationSession(
                days.fromToday(day, 14),
                "骆家庄社区议事厅",
                List.of(
                        housing.party(PartyKind.OWNERS_COMMITTEE).id(),
                        housing.party(PartyKind.PROPERTY_COMPANY).id()),
                "社区居民委员会列席，双方陈述立场，核对了近一年的收支和记录。",
                "物业先行提供明细，业委会汇总业主意见。");
        acting.as(housing.commissioner(), days.fromToday(day, 16), () -> recording.record(id, session));
    }

    private void close(UUID id, CloseMediation told, Housing housing, SampleDays days) {
        acting.as(housing.commissioner(), days.fromToday(-1, 11), () -> closing.close(id, told));
    }
}
