package org.jointmeeting.planning.plan;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a change by hand did to the plan. */
@Schema(name = "PlanAdjustment", description = "人工调整的即时结果 · what a change by hand did")
public record PlanAdjustment(
        PlanView plan,
        PlannedMeetingView meeting,
        @Schema(description = "调整前得分 · before") PlanScore before,
        @Schema(description = "调整后得分 · after") PlanScore after,
        @Schema(description = "得分有变化的规则 · rules whose points changed") List<ChangedLine> changes) {

    public PlanAdjustment {
        changes = List.copyOf(changes);
    }

    /** How much a rule's points changed. */
    @Schema(description = "规则得分的变化 · how a rule's points changed")
    public record ChangedLine(String textZh, String textEn, @Schema(examples = "-8") long difference) {}
}
