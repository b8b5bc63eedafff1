package org.jointmeeting.calendar;

import java.util.List;

/** The calendar of the notices that come with the release: 2020 to 2026. */
public final class ReleasedCalendar {

    public static final WorkingCalendar CALENDAR = released();

    private ReleasedCalendar() {}

    private static WorkingCalendar released() {
        var years = LoadingStatutoryDays.released();
        return new WorkingCalendar(
                years.values().stream().flatMap(List::stream).toList(),
                years.keySet().stream()
                        .map(year -> new CalendarEdition(year, 0))
                        .toList());
    }
}
