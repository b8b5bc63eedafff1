package org.jointmeeting.calendar;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.WholeCity;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Keeps the yearly notices: a year is replaced as a whole, and whoever counts days sees it at once. */
@ApplicationScoped
class KeepingCalendarYears {

    private final CalendarYears years;
    private final StoredDays days;
    private final WholeCity city;
    private final ServiceClock clock;
    private final Event<CalendarYearChanged> changes;

    KeepingCalendarYears(
            CalendarYears years,
            StoredDays days,
            WholeCity city,
            ServiceClock clock,
            Event<CalendarYearChanged> changes) {
        this.years = years;
        this.days = days;
        this.city = city;
        this.clock = clock;
        this.changes = changes;
    }

    /** @throws Problem 403 unless the whole city's administrator calls: the calendar holds for every jurisdiction */
    @Transactional
    CalendarYearView replace(int year, @Nullable String ifMatch, CalendarYearContent content) {
        city.requireAdministered();
        YearRules.require(year, content.days());
        CalendarYear kept = years.numbered(year)
                .map(known -> reloaded(known, ifMatch, content.source()))
                .orElseGet(() -> begun(year, ifMatch, content.source()));
        // Before the days, so that of two writers the second waits here and then finds its version stale.
        years.flush();
        List<StatutoryDay> ordered = content.days().stream()
                .sorted(Comparator.comparing(StatutoryDay::date))
                .toList();
        days.replace(year, ordered);
        days.flush();
        changes.fire(new CalendarYearChanged(year));
        return CalendarYearView.of(kept, ordered);
    }

    private CalendarYear reloaded(CalendarYear known, @Nullable String ifMatch, String source) {
        Versions.require(ifMatch, known);
        known.reload(source, clock.instant());
        return known;
    }

    private CalendarYear begun(int year, @Nullable String ifMatch, String source) {
        if (ifMatch != null && !ifMatch.isBlank()) {
            throw new Problem(
                    ProblemType.STALE,
                    Text.of(
                            "{0} 年尚无数据；首次录入请不要带 If-Match。",
                            "There is no data for {0} yet; send the first edition without If-Match.", year));
        }
        CalendarYear begun = new CalendarYear(year, source, clock.instant());
        years.persist(begun);
        return begun;
    }
}
