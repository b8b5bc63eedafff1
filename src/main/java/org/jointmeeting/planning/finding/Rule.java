package org.jointmeeting.planning.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;

/** What speaks for a time. */
@Schema(description = "评分规则：时间早、可到席位、负担均衡、场所合适、偏好时段、惯常星期 · what speaks for a time")
enum Rule {
    EARLIEST(Text.of("时间早", "early")),
    OPTIONAL_SEATS(Text.of("可到席位能到会", "optional seats can come")),
    FAIR_LOAD(Text.of("参会人员负担均衡", "those who come are less loaded")),
    ROOM(Text.of("场所就近且大小合适", "the room is near and fits")),
    PREFERRED_WINDOW(Text.of("在偏好时段内", "within a preferred window")),
    SAME_WEEKDAY(Text.of("与原定星期相同", "on the weekday it was drafted for"));

    private final Text text;

    Rule(Text text) {
        this.text = text;
    }

    Line line(int points, int most) {
        return new Line(this, points, most, text.in(Language.ZH), text.in(Language.EN));
    }

    /** How many points a rule gave, of how many it could. */
    @Schema(name = "TimeScoreLine", description = "一条规则的得分 · what one rule gave")
    record Line(
            Rule rule,
            @Schema(examples = "28") int points,
            @Schema(examples = "30") int most,
            @Schema(examples = "时间早") String textZh,
            @Schema(examples = "early") String textEn) {}
}
