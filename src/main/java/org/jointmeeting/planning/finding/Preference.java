package org.jointmeeting.planning.finding;

import java.time.DayOfWeek;
import java.time.LocalTime;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.planning.horizon.Grid;

/** A time of the week at which the meeting had best be. */
@Schema(name = "PreferredWindow", description = "偏好时段 · a time of the week at which it had best be")
record Preference(
        @Schema(description = "仅限星期几，缺省为每天 · only on this weekday", examples = "THURSDAY") @Nullable DayOfWeek weekday,
        @NotNull @Pattern(regexp = Preference.TIME) @Schema(examples = "13:30") String from,
        @NotNull @Pattern(regexp = Preference.TIME) @Schema(examples = "17:30") String until) {

    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private static final int MINUTES_OF_HOUR = 60;

    boolean holds(Grid grid, int start, int length) {
        int minute = start % Grid.PER_DAY * Grid.MINUTES;
        return (weekday == null || weekday == grid.dateOf(start).getDayOfWeek())
                && minute >= minuteOf(from)
                && minute + length * Grid.MINUTES <= minuteOf(until);
    }

    boolean endsAfterItBegins() {
        return minuteOf(from) < minuteOf(until);
    }

    private static int minuteOf(String time) {
        LocalTime read = LocalTime.parse(time);
        return read.getHour() * MINUTES_OF_HOUR + read.getMinute();
    }
}
