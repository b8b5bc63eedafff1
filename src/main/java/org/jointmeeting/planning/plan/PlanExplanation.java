package org.jointmeeting.planning.plan;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a meeting stands where the plan has it.
 *
 * @param possibleStarts at which it could be held beside all others
 * @param cheaperStarts of these, how many would cost less
 * @param earlier day by day, why not then
 */
@Schema(name = "PlanExplanation", description = "为何排在此时、为何不能更早 · why here, why not earlier")
public record PlanExplanation(
        PlannedMeetingView meeting,
        List<ScoreLine> lines,
        @Schema(description = "此会可选的开始时间数 · starts its hours and notice allow") int starts,
        @Schema(description = "与其他会议不冲突的开始时间数 · starts possible beside all others") int possibleStarts,
        @Schema(description = "其中得分更低（更好）的数目 · of these, cheaper ones") int cheaperStarts,
        String textZh,
        String textEn,
        List<EarlierDay> earlier) {

    public PlanExplanation {
        lines = List.copyOf(lines);
        earlier = List.copyOf(earlier);
    }

    /** An earlier day: what stands in the way, or how many points more it would cost. */
    @Schema(description = "较早的一天 · an earlier day, and why not then")
    public record EarlierDay(
            @Schema(examples = "2026-12-03") LocalDate date,
            @Schema(description = "该日最佳时间比现方案多的分值；不可行时为空 · points more than as planned; null where impossible")
                    @Nullable
                    Long extraPoints,
            @Schema(examples = "席位“翠苑街道消防救援站”无人可派：张明另有会议") String textZh,
            String textEn) {}
}
