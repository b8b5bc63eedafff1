package org.jointmeeting.calendar;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Working days as the kept calendar has them at this moment. */
@ApplicationScoped
public class WorkingDays {

    private final CurrentCalendar current;

    WorkingDays(CurrentCalendar current) {
        this.current = current;
    }

    /** One edition of the calendar, for whoever counts much or must not see it change between two questions. */
    public WorkingCalendar calendar() {
        return current.calendar();
    }

    public CalendarDay day(LocalDate date) {
        return calendar().day(date);
    }

    public DayKind kindOf(LocalDate date) {
        return day(date).kind();
    }

    public boolean isWorkingDay(LocalDate date) {
        return day(date).isWorking();
    }

    /** The n-th working day after a day, itself not counted; before it for a negative n; the day itself for 0. */
    public LocalDate plus(LocalDate from, int workingDays) {
        return calendar().plus(from, workingDays);
    }

    /** How many working days lie after the one and up to the other; negative when the other is earlier. */
    public int between(LocalDate fromExclusive, LocalDate toInclusive) {
        return calendar().between(fromExclusive, toInclusive);
    }

    /** The first working day after the given day. */
    public LocalDate nextWorkingDay(LocalDate from) {
        return plus(from, 1);
    }

    public LocalDate workingDayOnOrAfter(LocalDate date) {
        return calendar().workingDayOnOrAfter(date);
    }

    /** @throws Problem 422 naming the field, why the day is none, and the nearest working days */
    public void requireWorkingDay(String field, LocalDate date) {
        if (!WorkingCalendar.isCountable(date)) {
            throw Problem.rule(field, WorkingCalendar.outOfRange(date));
        }
        WorkingCalendar calendar = calendar();
        CalendarDay day = calendar.day(date);
        if (!day.isWorking()) {
            throw Problem.rule(
                    field,
                    Text.of(
                            "{0} 为{1}，不是工作日；临近的工作日为 {2} 和 {3}。",
                            "{0} is no working day: {1}. The nearest working days are {2} and {3}.",
                            date,
                            day.reason(),
                            calendar.plus(date, -1),
                            calendar.plus(date, 1)));
        }
    }
}
