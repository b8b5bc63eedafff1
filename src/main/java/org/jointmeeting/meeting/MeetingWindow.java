package org.jointmeeting.meeting;

import java.time.DayOfWeek;
import java.time.LocalTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.CalendarDay;

/**
 * A time of day in which a jurisdiction meets 会议时段.
 *
 * @param weekday only on this day of the week; null is on each
 * @param fromMinute of the day
 * @param untilMinute of the day, when the meeting must be over
 */
@Embeddable
public record MeetingWindow(
        @Enumerated(EnumType.STRING) @Column(name = "window_days") WindowDays days,
        @Enumerated(EnumType.STRING) @Nullable DayOfWeek weekday,
        @Column(name = "from_minute") int fromMinute,
        @Column(name = "until_minute") int untilMinute) {

    private static final int MINUTES_OF_HOUR = 60;

    public static MeetingWindow of(WindowDays days, @Nullable DayOfWeek weekday, LocalTime from, LocalTime until) {
        return new MeetingWindow(days, weekday, minute(from), minute(until));
    }

    public boolean isOpenOn(CalendarDay day) {
        return days.include(day) && (weekday == null || weekday == day.date().getDayOfWeek());
    }

    /** Whether a meeting of that day, from the one minute of it to the other, lies inside. */
    public boolean holds(int from, int until) {
        return from >= fromMinute && until <= untilMinute;
    }

    public LocalTime from() {
        return LocalTime.of(fromMinute / MINUTES_OF_HOUR, fromMinute % MINUTES_OF_HOUR);
    }

    public LocalTime until() {
        return LocalTime.of(untilMinute / MINUTES_OF_HOUR, untilMinute % MINUTES_OF_HOUR);
    }

    public static int minute(LocalTime time) {
        return time.getHour() * MINUTES_OF_HOUR + time.getMinute();
    }
}
