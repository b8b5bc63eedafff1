package org.jointmeeting.planning.plan;

import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.planning.city.CityRule;
import org.jointmeeting.planning.city.ScoreSheet;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;

/** What one rule costs. */
@Schema(name = "PlanScoreLine", description = "一条规则的得分 · what one rule costs")
public record ScoreLine(
        CityRule rule,
        @Schema(description = "MEDIUM 先于 SOFT · medium points come before soft ones", examples = "SOFT") String weight,
        @Schema(examples = "34") long points,
        @Schema(examples = "任务均衡：各人会议次数的平方和") String textZh,
        @Schema(examples = "Fair load: the sum of the squares of everybody's number of meetings") String textEn) {

    static List<ScoreLine> of(ScoreSheet sheet) {
        return Arrays.stream(CityRule.values())
                .map(rule -> of(rule, sheet.of(rule)))
                .toList();
    }

    private static ScoreLine of(CityRule rule, long points) {
        Text text = textOf(rule);
        return new ScoreLine(
                rule, rule.isMedium() ? "MEDIUM" : "SOFT", points, text.in(Language.ZH), text.in(Language.EN));
    }

    static Text textOf(CityRule rule) {
        return switch (rule) {
            case MEETING_UNPLACED -> Text.of("未能排上的会议", "Meetings without a time");
            case HEAD_MISSING -> Text.of("应由主要负责人到会而改派他人的席位", "Seats that the head should have taken");
            case OPTIONAL_SEAT_EMPTY -> Text.of("无人到会的可到席位", "Optional seats that nobody takes");
            case URGENT_EARLY -> Text.of("急事早议：加急议题等候的工作日", "Urgent items early: working days they wait");
            case USUAL_WEEKDAY -> Text.of("与上次会议不在同一星期几", "Another weekday than last time");
            case STABILITY ->
                Text.of("改动原定或已通知的时间、场所、人选", "Changes of times, rooms and people that were set or notified");
            case FAIR_LOAD ->
                Text.of("任务均衡：各人会议次数的平方和", "Fair load: the sum of the squares of everybody's number of meetings");
            case SPREAD -> Text.of("同一人一天内多次参会", "Several meetings of somebody on one day");
            case TRAVEL -> Text.of("同一人半天内往返不同场所", "Ways between venues within half a day");
        };
    }
}
