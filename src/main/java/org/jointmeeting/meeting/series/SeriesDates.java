package org.jointmeeting.meeting.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.calendar.Occurrence;
import org.jointmeeting.calendar.Recurrence;
import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.time.ServiceClock;

/** When the meetings of a series are held, by the calendar as it is kept at this moment. */
@ApplicationScoped
class SeriesDates {

    /** Further than this no day off moves an occurrence. */
    static final int FARTHEST_MOVE = 40;

    static final int YEARS_AHEAD = 10;

    private static final LocalDate LAST = LocalDate.of(WorkingCalendar.LAST_YEAR, 11, 1);

    private final WorkingDays workingDays;
    private final ServiceClock clock;

    SeriesDates(WorkingDays workingDays, ServiceClock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    WorkingCalendar calendar() {
        return workingDays.calendar();
    }

    /** @throws Problem 400 naming the rule */
    static Recurrence recurrence(String rule) {
        return Recurrence.of(rule, detail -> Problem.field("rule", detail));
    }

    /** Those planned from the one day to the other. */
    List<Occurrence> planned(MeetingSeriesChange series, LocalDate from, LocalDate to) {
        // Looked further than asked: a planned day keeps another from moving there, however short the question.
        LocalDate seen = earlier(lastOf(series), earlier(to, LAST).plusDays(FARTHEST_MOVE));
        return recurrence(series.rule()).occurrences(series.firstDay(), seen, calendar(), series.move()).stream()
                .filter(occurrence -> !occurrence.plannedOn().isBefore(from)
                        && !occurrence.plannedOn().isAfter(to))
                .toList();
    }

    /** Whether a meeting is still to be held within the coming years. */
    boolean anyToCome(MeetingSeriesChange series) {
        LocalDate today = clock.today();
        return planned(series, series.firstDay(), today.plusYears(YEARS_AHEAD)).stream()
                .anyMatch(occurrence ->
                        occurrence.heldOn() != null && !occurrence.heldOn().isBefore(today));
    }

    /** The last day to ask for; none where neither the series nor its rule ends. */
    Optional<LocalDate> end(MeetingSeriesChange series) {
        if (series.lastDay() != null) {
            return Optional.of(series.lastDay());
        }
        Recurrence recurrence = recurrence(series.rule());
        if (recurrence.isEndless()) {
            return Optional.empty();
        }
        List<LocalDate> dates = recurrence.dates(series.firstDay(), LAST);
        return Optional.of(dates.isEmpty() ? series.firstDay() : dates.get(dates.size() - 1));
    }

    Instant startOf(Series series, LocalDate day) {
        return day.atTime(series.startTime()).atZone(clock.getZone()).toInstant();
    }

    private static LocalDate lastOf(MeetingSeriesChange series) {
        return series.lastDay() == null ? LocalDate.MAX : series.lastDay();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
