package org.jointmeeting.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** The statutory days of all years. */
@ApplicationScoped
class StoredDays implements PanacheRepositoryBase<StoredDay, LocalDate> {

    List<StatutoryDay> everyDay() {
        return findAll(Sort.by("date")).project(StatutoryDay.class).list();
    }

    /** The days of the years from the one to the other. */
    List<StatutoryDay> ofYears(int first, int last) {
        return find("date between ?1 and ?2", Sort.by("date"), firstOf(first), lastOf(last))
                .project(StatutoryDay.class)
                .list();
    }

    void replace(int year, List<StatutoryDay> days) {
        list("date between ?1 and ?2", firstOf(year), lastOf(year)).forEach(this::delete);
        // Gone before the new ones come: they are known by the same dates.
        flush();
        days.forEach(day -> persist(new StoredDay(day)));
    }

    private static LocalDate firstOf(int year) {
        return Year.of(year).atDay(1);
    }

    private static LocalDate lastOf(int year) {
        return Year.of(year + 1).atDay(1).minusDays(1);
    }
}
