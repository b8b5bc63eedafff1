package org.jointmeeting.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.text.Text;

/**
 * A day and what makes it a working day or not.
 *
 * @param name the festival, where the notice names this day
 * @param isCovered whether the notice of its year is known; if not, only its weekday decides
 */
public record CalendarDay(LocalDate date, DayKind kind, @Nullable String name, boolean isCovered) {

    public boolean isWorking() {
        return kind.isWorking();
    }

    public Text reason() {
        Text festival = HolidayNames.of(name == null ? "" : name);
        return switch (kind) {
            case HOLIDAY -> Text.of("法定节假日（{0}）", "public holiday ({0})", festival);
            case MAKE_UP_DAY -> Text.of("调休上班日（{0}）", "make-up working day ({0})", festival);
            case WEEKDAY -> isCovered ? Text.of("工作日", "working day") : Text.of("工作日{0}", "weekday{0}", NO_DATA);
            case WEEKEND -> isCovered ? Text.of("双休日", "weekend") : Text.of("双休日{0}", "weekend{0}", NO_DATA);
        };
    }

    private static final Text NO_DATA =
            Text.of("（该年度放假安排尚未录入，仅按周末推算）", " (no holidays known for this year; plain weekends counted)");
}
