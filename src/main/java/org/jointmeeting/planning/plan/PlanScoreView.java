package org.jointmeeting.planning.plan;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan's score rule by rule, and the rules it never breaks. */
@Schema(name = "PlanScoreSheet", description = "逐条得分 · the score rule by rule")
public record PlanScoreView(
        PlanScore score,
        List<ScoreLine> lines,
        @Schema(description = "始终遵守的硬性规则 · rules that are never broken") List<String> keptZh,
        List<String> keptEn) {

    static final List<String> KEPT_ZH = List.of(
            "同一人不同时参加两个会议，同一场所不同时开两个会",
            "场所坐得下全部席位",
            "在会议时段内召开，避开节假日、请假和外部日程",
            "满足通知期限，例会在应开的周期内召开",
            "上级会议晚于下级会议，下级下次会议前得到答复",
            "小区议题的三方到会，每个应到席位有人",
            "到会的人在该席位任职");
    static final List<String> KEPT_EN = List.of(
            "Nobody is in two meetings at once, no room holds two",
            "The room holds all seats",
            "Within meeting hours, off holidays, absences and outside calendars",
            "Not before its notice; a regular meeting within its period",
            "Upper meetings follow lower ones, whose next meetings have the answer",
            "The three parties of each compound come; somebody comes for every required seat",
            "Whoever comes holds a post of the seat");

    public PlanScoreView {
        lines = List.copyOf(lines);
        keptZh = List.copyOf(keptZh);
        keptEn = List.copyOf(keptEn);
    }
}
