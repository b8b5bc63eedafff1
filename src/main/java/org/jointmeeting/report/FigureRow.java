package org.jointmeeting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.report.coverage.VisitedCompound;
import org.jointmeeting.report.duty.MeetingDuty;
import org.jointmeeting.report.history.ItemHistory;
import org.jointmeeting.report.rule.Part;
import org.jointmeeting.report.rule.Reason;
import org.jointmeeting.report.rule.Verdict;
import org.jointmeeting.shared.text.Masked;

/** One item, one meeting period of a jurisdiction or one compound, and how it counts in a figure. */
@Schema(description = "指标明细 · one row behind a figure")
record FigureRow(
        Part part,
        @Nullable Reason reason,
        @Schema(description = "使其落入统计期的时刻 · the moment for which it lies in the period") Instant at,
        UUID jurisdictionId,
        @Schema(description = "议题；会议周期无 · the item; none for a meeting period") @Nullable UUID itemId,
        @Schema(examples = "330106013-2026-0012") @Nullable String number,
        @Schema(
                        description = "议题标题、辖区名称或小区名称 · title of the item, or name of the jurisdiction or compound",
                        examples = "充电桩占用消防通道")
                String title,
        @Nullable String category,
        @Schema(description = "牵头部门 · the agency that leads") @Nullable UUID leadAgencyId,
        @Schema(description = "会议周期首日 · first day of the meeting period") @Nullable LocalDate periodFrom,
        @Schema(description = "会议周期末日 · its last day") @Nullable LocalDate periodUntil,
        @Schema(description = "小区；议题与会议周期无 · the compound of a coverage") @Nullable UUID compoundId,
        @Schema(description = "期内最近一次走访 · its last visit in the period") @Nullable LocalDate lastVisitedOn) {

    static FigureRow of(ItemHistory item, Verdict verdict) {
        var place = item.place();
        return new FigureRow(
                verdict.part(),
                verdict.reason(),
                verdict.at(),
                place.jurisdictionId(),
                place.id(),
                place.number(),
                Masked.numbers(place.title()),
                place.category(),
                place.leadAgencyId(),
                null,
                null,
                null,
                null);
    }

    static FigureRow of(MeetingDuty duty) {
        return new FigureRow(
                duty.verdict().part(),
                duty.verdict().reason(),
                duty.verdict().at(),
                duty.jurisdictionId(),
                null,
                null,
                duty.name(),
                null,
                null,
                duty.from(),
                duty.until(),
                null,
                null);
    }

    static FigureRow of(VisitedCompound compound) {
        return new FigureRow(
                compound.verdict().part(),
                compound.verdict().reason(),
                compound.verdict().at(),
                compound.jurisdictionId(),
                null,
                null,
                compound.name(),
                null,
                null,
                null,
                null,
                compound.id(),
                compound.lastVisitedOn());
    }
}
