package org.jointmeeting.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.calendar.CalendarDay;
import org.jointmeeting.calendar.DayKind;

/** On which days of the working calendar a window is open; public holidays are never among them. */
@Schema(description = "工作日（含调休上班日）、双休日（不含法定节假日） · working days with make-up days, or weekends without holidays")
public enum WindowDays {
    WORKING_DAYS,
    WEEKENDS;

    boolean include(CalendarDay day) {
        return this == WORKING_DAYS ? day.isWorking() : day.kind() == DayKind.WEEKEND;
    }
}
