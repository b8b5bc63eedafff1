package org.jointmeeting.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The years whose statutory days are known. */
@ApplicationScoped
class CalendarYears implements PanacheRepositoryBase<CalendarYear, UUID> {

    private static final Text WHAT = Text.of("年度放假安排", "year of holidays");

    /** What tells one edition of a year from another, even one that was rolled back. */
    record Stamp(int number, long version, Instant modifiedAt) {}

    private final StoredDays days;

    CalendarYears(StoredDays days) {
        this.days = days;
    }

    Optional<CalendarYear> numbered(int year) {
        return find("number", year).firstResultOptional();
    }

    /** @throws Problem 404 when the year's days are not known */
    CalendarYearView require(int year) {
        CalendarYear found = numbered(year).orElseThrow(() -> Problem.notFound(WHAT));
        return CalendarYearView.of(found, days.ofYears(year, year));
    }

    List<Stamp> stamps() {
        return findAll(Sort.by("number")).project(Stamp.class).list();
    }

    Page<CalendarYearView> page(PageRequest request) {
        return Filter.none().page(this, request, this::views);
    }

    private List<CalendarYearView> views(List<CalendarYear> years) {
        var numbers = years.stream().mapToInt(CalendarYear::number).summaryStatistics();
        List<StatutoryDay> known = years.isEmpty() ? List.of() : days.ofYears(numbers.getMin(), numbers.getMax());
        return years.stream()
                .map(year -> CalendarYearView.of(
                        year,
                        known.stream()
                                .filter(day -> day.date().getYear() == year.number())
                                .toList()))
                .toList();
    }
}
