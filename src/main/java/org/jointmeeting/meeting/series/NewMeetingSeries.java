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

/** A series to begin; each of its meetings is drafted by the service some time ahead. */
@Schema(description = "新建例会系列，到期前自动拟定每次会议 · a series whose meetings are drafted ahead by the service")
public record NewMeetingSeries(
        @NotNull UUID jurisdictionId,
        @Schema(defaultValue = "REGULAR", examples = "REGULAR") MeetingKind kind,
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
        @Schema(description = "截止日期（含），长期有效的不填 · the last day, if it ends") @Nullable LocalDate lastDay,
        @NotNull
                @Pattern(regexp = MeetingSeriesChange.TIME)
                @Schema(description = "开始时刻 · time of day", examples = "14:00")
                String startTime,
        @NotNull @Min(15) @Max(480) @Schema(examples = "90") Integer durationMinutes,
        @Schema(description = "会议场所，属于本辖区或其上级 · a room of the jurisdiction or one above") @Nullable UUID venueId,
        @Schema(description = "召集人 · who presides") @Nullable UUID convenerPersonId,
        @Schema(
                        description = MeetingSeriesChange.MOVE,
                        defaultValue = "NEXT_WORKING_DAY",
                        examples = "NEXT_WORKING_DAY")
                MoveRule move) {

    public NewMeetingSeries {
        kind = Objects.requireNonNullElse(kind, MeetingKind.REGULAR);
        move = Objects.requireNonNullElse(move, MoveRule.NEXT_WORKING_DAY);
    }

    MeetingSeriesChange changeable() {
        return new MeetingSeriesChange(
                kind, title, rule, firstDay, lastDay, startTime, durationMinutes, venueId, convenerPersonId, move);
    }
}
