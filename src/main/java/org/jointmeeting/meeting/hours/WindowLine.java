package org.jointmeeting.meeting.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingWindow;
import org.jointmeeting.meeting.WindowDays;

/** A window as it is sent and shown. */
@Schema(name = "MeetingWindow", description = "会议时段 · a time of day in which meetings are held")
record WindowLine(
        @NotNull @Schema(examples = "WORKING_DAYS") WindowDays days,
        @Schema(description = "仅限星期几，缺省为每天 · only on this weekday", examples = "WEDNESDAY") @Nullable DayOfWeek weekday,
        @NotNull @Pattern(regexp = WindowLine.TIME) @Schema(description = "开始时刻 · from", examples = "18:30")
                String from,
        @NotNull @Pattern(regexp = WindowLine.TIME) @Schema(description = "结束时刻 · until", examples = "20:30")
                String until) {

    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    static WindowLine of(MeetingWindow window) {
        return new WindowLine(
                window.days(),
                window.weekday(),
                window.from().toString(),
                window.until().toString());
    }

    MeetingWindow window() {
        return MeetingWindow.of(days, weekday, LocalTime.parse(from), LocalTime.parse(until));
    }
}
