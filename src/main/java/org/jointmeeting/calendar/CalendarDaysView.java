package org.jointmeeting.calendar;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of the calendar, day by day. */
@Schema(name = "CalendarDays", description = "一段时间的逐日日历 · a stretch of the calendar, day by day")
public record CalendarDaysView(
        LocalDate from,
        LocalDate to,
        @Schema(description = "其间工作日数 · working days among them", examples = "18") int workingDays,
        List<CalendarDayView> days,
        @Schema(description = "尚未录入放假安排、仅按周末推算的年份 · years without data, counted by plain weekends")
                List<Integer> uncoveredYears,
        List<CalendarEdition> editions) {

    static CalendarDaysView of(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        List<CalendarDayView> days =
                calendar.days(from, to).map(CalendarDayView::of).toList();
        return new CalendarDaysView(
                from,
                to,
                (int) days.stream().filter(CalendarDayView::working).count(),
                days,
                calendar.uncoveredYears(from, to),
                calendar.editions(from, to));
    }
}
