package org.jointmeeting.agenda.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jointmeeting.calendar.WorkingCalendar;

/**
 * Working days as a clock counts that now and then stood still. The day it begins does not count, nor does a day from the
 * one it stopped on; the day it goes on does.
 */
final class RunningDays {

    private final WorkingCalendar calendar;
    private final List<Stretch> stretches;

    RunningDays(WorkingCalendar calendar, List<Stretch> stretches) {
        this.calendar = calendar;
        this.stretches = List.copyOf(stretches);
    }

    Optional<Stretch> stillOn(LocalDate day) {
        return stretches.stream().filter(stretch -> stretch.holds(day)).findFirst();
    }

    boolean isCounted(LocalDate day) {
        return calendar.isWorkingDay(day) && stillOn(day).isEmpty();
    }

    /** The n-th counted day after a day, itself not counted. */
    LocalDate after(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isCounted(day) ? 1 : 0;
        }
        return day;
    }

    /** A due day later by the working days of a stretch that came before it. */
    LocalDate later(LocalDate due, LocalDate start, Stretch stretch) {
        LocalDate first = stretch.from().isAfter(start) ? stretch.from() : start.plusDays(1);
        int stood = first.isBefore(stretch.until())
                ? calendar.between(first.minusDays(1), stretch.until().minusDays(1))
                : 0;
        return calendar.plus(due, stood);
    }
}
