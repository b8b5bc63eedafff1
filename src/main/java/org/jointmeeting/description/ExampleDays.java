package org.jointmeeting.description;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.jointmeeting.calendar.WorkingCalendar;

/** Puts dates into examples: {@code {+10}} stands for the tenth working day after a day. */
record ExampleDays(WorkingCalendar calendar, LocalDate from) {

    private static final Pattern DAY = Pattern.compile("\\{([+-]\\d+)}");

    /** For the description that is checked in: the same at every build, on a plain week. */
    static ExampleDays fixed() {
        return new ExampleDays(new WorkingCalendar(List.of(), List.of()), LocalDate.of(2027, 6, 1));
    }

    boolean areIn(String text) {
        return DAY.matcher(text).find();
    }

    String in(String text) {
        return DAY.matcher(text).replaceAll(day -> calendar.plus(from, Integer.parseInt(day.group(1)))
                .toString());
    }
}
