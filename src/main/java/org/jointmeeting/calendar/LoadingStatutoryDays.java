package org.jointmeeting.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jointmeeting.shared.time.ServiceClock;

/** Fills an empty calendar with the notices that came with the release. */
@ApplicationScoped
public class LoadingStatutoryDays {

    private static final String RESOURCE = "/calendar/china-statutory-days.csv";
    private static final String SOURCE = "国务院办公厅关于%d年部分节假日安排的通知（随程序提供，chinese-days 1.5.7）";

    private final CalendarYears years;
    private final StoredDays days;
    private final ServiceClock clock;
    private final Event<CalendarYearChanged> changes;

    LoadingStatutoryDays(CalendarYears years, StoredDays days, ServiceClock clock, Event<CalendarYearChanged> changes) {
        this.years = years;
        this.days = days;
        this.clock = clock;
        this.changes = changes;
    }

    /** @return how many years were loaded; 0 when any was there already, since an administrator keeps them from then on */
    @Transactional
    public int loadIfEmpty() {
        if (years.count() > 0) {
            return 0;
        }
        Map<Integer, List<StatutoryDay>> released = released();
        released.forEach((year, ofYear) -> {
            YearRules.require(year, ofYear);
            years.persist(new CalendarYear(year, SOURCE.formatted(year), clock.instant()));
            days.replace(year, ofYear);
            changes.fire(new CalendarYearChanged(year));
        });
        return released.size();
    }

    /** The notices of the release, by year. */
    static Map<Integer, List<StatutoryDay>> released() {
        try (InputStream csv = Objects.requireNonNull(LoadingStatutoryDays.class.getResourceAsStream(RESOURCE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(LoadingStatutoryDays::parse)
                    .collect(Collectors.groupingBy(day -> day.date().getYear(), TreeMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatutoryDay parse(String line) {
        String[] parts = line.split(",", -1);
        return new StatutoryDay(LocalDate.parse(parts[0]), StatutoryKind.valueOf(parts[1]), parts[2]);
    }
}
