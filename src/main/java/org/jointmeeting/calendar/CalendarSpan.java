package org.jointmeeting.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** How much of the calendar one request may ask for. */
public enum CalendarSpan {
    DAY_BY_DAY(400),
    SERIES(3660);

    private static final Instant EARLIEST =
            LocalDate.of(WorkingCalendar.FIRST_YEAR, 1, 2).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant LATEST =
            LocalDate.of(WorkingCalendar.LAST_YEAR, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private final int mostDays;

    CalendarSpan(int mostDays) {
        this.mostDays = mostDays;
    }

    /** @throws Problem 400 naming the parameter from or to */
    public void require(LocalDate from, LocalDate to) {
        requireCountable("from", from);
        requireCountable("to", to);
        if (to.isBefore(from)) {
            throw Problem.parameter("to", Text.of("截止日期不得早于起始日期 {0}。", "Must not be before the first day, {0}.", from));
        }
        LocalDate latest = from.plusDays(mostDays - 1L);
        if (to.isAfter(latest)) {
            throw Problem.parameter(
                    "to",
                    Text.of(
                            "一次最多查询 {0} 天，截止日期应不晚于 {1}。",
                            "At most {0} days at a time; must be {1} or earlier.", mostDays, latest));
        }
    }

    static void requireCountable(String parameter, Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw Problem.parameter(
                    parameter,
                    Text.of(
                            "应在 {0} 年至 {1} 年之间。",
                            "Must lie in the years {0} to {1}.",
                            WorkingCalendar.FIRST_YEAR,
                            WorkingCalendar.LAST_YEAR - 1));
        }
    }

    private static void requireCountable(String parameter, LocalDate date) {
        if (!WorkingCalendar.isCountable(date)) {
            throw Problem.parameter(parameter, WorkingCalendar.outOfRange(date));
        }
    }
}
