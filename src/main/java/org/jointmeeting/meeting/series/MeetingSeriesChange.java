package org.jointmeeting.meeting.series;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.MoveRule;
import org.jointmeeting.calendar.Recurrence;
import org.jointmeeting.meeting.MeetingKind;

/** What of a series may be changed: all but its jurisdiction. What is drafted already stays as it is. */
@Schema(description = "可修改的内容，已拟定的会议不随之变动 · what may be changed; what is drafted stays")
record MeetingSeriesChange(
        @NotNull @Schema(examples = "REGULAR") MeetingKind kind,
        @NotBlank
                @Size(max = 200)
                @Schema(description = MeetingSeriesChange.TITLE, examples = MeetingSeriesChange.NAMED)
                String title,
        @NotBlank
                @Size(max = Recurrence.LONGEST_RULE)
                @Schema(description = MeetingSeriesChange.RULE, examples = "FREQ=MONTHLY;BYDAY=2TU")
                String rule,
        @NotNull @Schema(description = "起始日期，规则由此推算 · the day the rule counts from", examples = "2027-01-01")
                LocalDate firstDay,
        @Schema(description = "截止日期（含），长期有效的为空 · the last day, if it ends") @Nullable LocalDate lastDay,
        @NotNull
                @Pattern(regexp = MeetingSeriesChange.TIME)
                @Schema(description = "开始时刻 · time of day", examples = "14:00")
                String startTime,
        @NotNull @Min(15) @Max(480) @Schema(examples = "90") Integer durationMinutes,
        @Schema(description = "会议场所，属于本辖区或其上级 · a room of the jurisdiction or one above") @Nullable UUID venueId,
        @Schema(description = "召集人 · who presides") @Nullable UUID convenerPersonId,
        @NotNull @Schema(description = MeetingSeriesChange.MOVE, examples = "NEXT_WORKING_DAY") MoveRule move) {

    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    static final String NAMED = "文新街道三方联席会议（{month} 月例会）";
    static final String TITLE = "每次会议的标题，{year}、{quarter}、{month}、{day} 换为规则所定日期的年、季度、月、日"
            + " · of each meeting, with the year, quarter, month and day planned put in";
    static final String MOVE = "遇非工作日：顺延、提前、取消当次，或周末照常、仅遇节假日顺延（HOLIDAYS_ONLY）"
            + " · on a day off: later, earlier, dropped, or weekends kept and holidays moved";
    static final String RULE = "RFC 5545 重复规则，如每月第二个星期二 · recurrence rule";

    /** Whether other dates may follow from it; the last day alone only ends the series. */
    boolean plansAsBefore(MeetingSeriesChange other) {
        return rule.equals(other.rule) && firstDay.equals(other.firstDay) && move == other.move;
    }

    boolean isWhereItWas(MeetingSeriesChange other) {
        return Objects.equals(venueId, other.venueId);
    }

    boolean isConvenedAsBefore(MeetingSeriesChange other) {
        return Objects.equals(convenerPersonId, other.convenerPersonId);
    }
}
