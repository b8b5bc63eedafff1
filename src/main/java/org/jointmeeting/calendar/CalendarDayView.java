package org.jointmeeting.calendar;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day as callers see it. */
@Schema(name = "CalendarDay", description = "某日是否工作日及原因 · whether a day is worked, and why")
public record CalendarDayView(
        @Schema(examples = "2026-10-10") LocalDate date,
        @Schema(examples = "MAKE_UP_DAY") DayKind kind,
        @Schema(description = "是否工作日 · whether it is a working day") boolean working,
        Bilingual reason) {

    static CalendarDayView of(CalendarDay day) {
        return new CalendarDayView(day.date(), day.kind(), day.isWorking(), Bilingual.of(day.reason()));
    }
}
