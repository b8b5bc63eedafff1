package org.jointmeeting.planning.horizon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jointmeeting.calendar.CalendarDay;
import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.meeting.MeetingWindow;

/** When a meeting may begin: in the windows of its jurisdiction, on the days of the calendar, not before its notice. */
public final class Openings {

    private final WorkingCalendar calendar;
    private final List<MeetingWindow> windows;
    private final int step;
    private final int earliest;

    /**
     * @param step in minutes; meetings begin at multiples of it
     * @param earliest the first grain that the notice, and the present, allow
     */
    public Openings(WorkingCalendar calendar, List<MeetingWindow> windows, int step, int earliest) {
        this.calendar = calendar;
        this.windows = List.copyOf(windows);
        this.step = step;
        this.earliest = earliest;
    }

    /** The grains at which a meeting of that length in grains may begin. */
    public BitSet starts(Grid grid, int length) {
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
        int first = (window.fromMinute() + step - 1) / step * step;
        for (int minute = first; minute + length * Grid.MINUTES <= window.untilMinute(); minute += step) {
            int grain = midnight + minute / Grid.MINUTES;
            if (grain >= earliest) {
                starts.set(grain);
            }
        }
    }

    /** The same from another grain on. */
    public Openings from(int otherEarliest) {
        return new Openings(calendar, windows, step, otherEarliest);
    }

    /** The same with one window more. */
    public Openings with(MeetingWindow another) {
        List<MeetingWindow> more = new ArrayList<>(windows);
        more.add(another);
        return new Openings(calendar, more, step, earliest);
    }
}
