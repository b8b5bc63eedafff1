package org.jointmeeting.planning.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jointmeeting.calendar.CalendarDay;
import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.meeting.MeetingWindow;
import org.jointmeeting.meeting.WindowDays;

/** When a meeting may begin: in the windows of its jurisdiction, on the days of the calendar, not before its notice. */
final class Openings {

    private final WorkingCalendar calendar;
    private final List<MeetingWindow> windows;
    private final FindingConfig config;
    private final int earliest;

    /** @param earliest the first grain that the notice, and the present, allow */
    Openings(WorkingCalendar calendar, List<MeetingWindow> windows, FindingConfig config, int earliest) {
        this.calendar = calendar;
        this.windows = List.copyOf(windows);
        this.config = config;
        this.earliest = earliest;
    }

    BitSet starts(Grid grid, int length) {
        BitSet starts = new BitSet(grid.size());
        for (int day = 0; day < grid.days(); day++) {
            CalendarDay date = calendar.day(grid.first().plusDays(day));
            for (MeetingWindow window : windows) {
                if (window.isOpenOn(date)) {
                    open(starts, day * Grid.PER_DAY, window, length);
                }
            }
        }
        return starts;
    }

    private void open(BitSet starts, int midnight, MeetingWindow window, int length) {
        int step = config.startsEveryMinutes();
        int first = (window.fromMinute() + step - 1) / step * step;
        for (int minute = first; minute + length * Grid.MINUTES <= window.untilMinute(); minute += step) {
            int grain = midnight + minute / Grid.MINUTES;
            if (grain >= earliest) {
                starts.set(grain);
            }
        }
    }

    Openings withEvenings() {
        return with(MeetingWindow.of(WindowDays.WORKING_DAYS, null, config.eveningFrom(), config.eveningUntil()));
    }

    Openings withWeekends() {
        return with(MeetingWindow.of(WindowDays.WEEKENDS, null, config.weekendFrom(), config.weekendUntil()));
    }

    private Openings with(MeetingWindow another) {
        List<MeetingWindow> more = new ArrayList<>(windows);
        more.add(another);
        return new Openings(calendar, more, config, earliest);
    }
}
