package org.jointmeeting.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What becomes of an occurrence that falls on a day nobody works. */
public enum MoveRule {
    /** 顺延至下一个工作日. */
    NEXT_WORKING_DAY,
    /** 提前至上一个工作日. */
    PREVIOUS_WORKING_DAY,
    /** 取消当次. */
    SKIP,
    /** 周末照常，遇法定节假日顺延至下一个工作日. */
    HOLIDAYS_ONLY;

    /** Whether an occurrence stays on that day. */
    boolean keeps(CalendarDay day) {
        return day.isWorking() || (this == HOLIDAYS_ONLY && day.kind() == DayKind.WEEKEND);
    }

    /** The day it is held instead; null when it is not held. */
    @Nullable
    LocalDate insteadOf(LocalDate date, WorkingCalendar calendar) {
        return switch (this) {
            case NEXT_WORKING_DAY, HOLIDAYS_ONLY -> calendar.workingDayOnOrAfter(date);
            case PREVIOUS_WORKING_DAY -> calendar.workingDayOnOrBefore(date);
            case SKIP -> null;
        };
    }
}
