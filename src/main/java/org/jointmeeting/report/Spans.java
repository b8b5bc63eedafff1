package org.jointmeeting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.report.rule.Span;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.PlausibleYears;
import org.jointmeeting.shared.time.ServiceClock;

/** Reads the period that is asked for. */
@ApplicationScoped
class Spans {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?");

    private final ServiceClock clock;

    Spans(ServiceClock clock) {
        this.clock = clock;
    }

    /** @throws Problem 400 when it is no period, or given twice */
    Span of(FigureFilter filter) {
        Instant now = clock.instant();
        Instant asOf = filter.asOf == null || filter.asOf.isAfter(now) ? now : filter.asOf;
        if (filter.from == null && filter.until == null) {
            return ofPeriod(filter.period == null ? String.valueOf(clock.today().getYear()) : filter.period, asOf);
        }
        if (filter.period != null) {
            throw Problem.parameter(
                    "period", Text.of("period 与 from、until 请任选其一。", "Give either period or from and until, not both."));
        }
        if (filter.from == null || filter.until == null) {
            throw Problem.parameter(
                    filter.from == null ? "from" : "until",
                    Text.of("from 与 until 须同时填写。", "Give from and until together."));
        }
        if (filter.until.isBefore(filter.from)) {
            throw Problem.parameter(
                    "until", Text.of("until 不得早于 from（{0}）。", "until must not lie before from ({0}).", filter.from));
        }
        return span(filter.from, filter.until, asOf);
    }

    private Span ofPeriod(String period, Instant asOf) {
        Matcher parts = PERIOD.matcher(period);
        if (!parts.matches() || !PlausibleYears.include(Integer.parseInt(parts.group(1)))) {
            throw Problem.parameter(
                    "period",
                    Text.of(
                            "应为年、季度或月，如 2026、2026-Q4、2026-11。",
                            "Must be a year, quarter or month such as 2026, 2026-Q4 or 2026-11."));
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            LocalDate first = LocalDate.of(year, 3 * Integer.parseInt(parts.group(2)) - 2, 1);
            return span(first, first.plusMonths(3).minusDays(1), asOf);
        }
        if (parts.group(3) != null) {
            LocalDate first = LocalDate.of(year, Integer.parseInt(parts.group(3)), 1);
            return span(first, first.plusMonths(1).minusDays(1), asOf);
        }
        return span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), asOf);
    }

    private Span span(LocalDate from, LocalDate until, Instant asOf) {
        return new Span(from, until, startOf(from), startOf(until.plusDays(1)), asOf);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
