package org.jointmeeting.agenda.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jointmeeting.calendar.CalendarDay;
import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.shared.text.Text;

/** A count told day by day: which were counted, which were skipped and why, on which the clock stood still. */
final class DayByDay {

    /** More days than these are not listed. */
    static final int MOST = 400;

    private static final Text START = Text.of("起算当日不计入", "the day it starts does not count");

    private final WorkingCalendar calendar;
    private final RunningDays running;

    DayByDay(WorkingCalendar calendar, RunningDays running) {
        this.calendar = calendar;
        this.running = running;
    }

    /** From the day the clock began to the last one, as far as they can be listed. */
    List<ItemDeadlineView.Day> days(LocalDate startsOn, LocalDate last) {
        List<ItemDeadlineView.Day> days = new ArrayList<>();
        days.add(ItemDeadlineView.Day.skipped(calendar.day(startsOn), START));
        int number = 0;
        for (LocalDate date = startsOn.plusDays(1);
                !date.isAfter(last) && days.size() < MOST;
                date = date.plusDays(1)) {
            CalendarDay day = calendar.day(date);
            Optional<Stretch> still = running.stillOn(date);
            if (still.isPresent()) {
                days.add(ItemDeadlineView.Day.still(day, still.get().reason()));
            } else if (day.isWorking()) {
                days.add(ItemDeadlineView.Day.counted(day, ++number));
            } else {
                days.add(ItemDeadlineView.Day.skipped(day, day.reason()));
            }
        }
        return days;
    }
}
