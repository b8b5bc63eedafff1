package org.jointmeeting.agenda.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.CalendarEdition;
import org.jointmeeting.calendar.WorkingCalendar;

/** Which data of which years a due date was counted on, written as {@code 2026:0,2027:-} where 2027 was not known. */
record Editions(SortedMap<Integer, String> versions) {

    private static final String UNKNOWN = "-";

    static Editions none() {
        return new Editions(new TreeMap<>());
    }

    static Editions of(WorkingCalendar calendar, LocalDate first, LocalDate last) {
        SortedMap<Integer, String> versions = new TreeMap<>();
        calendar.uncoveredYears(first, last).forEach(year -> versions.put(year, UNKNOWN));
        calendar.editions(first, last)
                .forEach(edition -> versions.put(edition.year(), String.valueOf(edition.version())));
        return new Editions(versions);
    }

    static Editions read(@Nullable String written) {
        Editions editions = none();
        if (written != null && !written.isEmpty()) {
            for (String year : written.split(",", -1)) {
                String[] parts = year.split(":", -1);
                editions.versions.put(Integer.valueOf(parts[0]), parts[1]);
            }
        }
        return editions;
    }

    String written() {
        return String.join(
                ",",
                versions.entrySet().stream()
                        .map(year -> year.getKey() + ":" + year.getValue())
                        .toList());
    }

    List<Integer> uncovered() {
        return versions.entrySet().stream()
                .filter(year -> year.getValue().equals(UNKNOWN))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<CalendarEdition> known() {
        return versions.entrySet().stream()
                .filter(year -> !year.getValue().equals(UNKNOWN))
                .map(year -> new CalendarEdition(year.getKey(), Long.parseLong(year.getValue())))
                .toList();
    }
}
