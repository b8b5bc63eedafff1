package org.jointmeeting.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.shared.time.ServiceClock;

/** The days of the sample, counted in working days, around the moment of loading. */
final class SampleDays {

    private final WorkingCalendar calendar;
    private final ServiceClock clock;
    private final Instant now;
    private final LocalDate today;

    SampleDays(WorkingCalendar calendar, ServiceClock clock) {
        this.calendar = calendar;
        this.clock = clock;
        this.now = clock.instant();
        this.today = clock.today();
    }

    LocalDate today() {
        return today;
    }

    Instant now() {
        return now;
    }

    boolean isPast(Instant at) {
        return at.isBefore(now);
    }

    /** So many working days after a day, or before it. */
    LocalDate day(LocalDate from, int workingDays) {
        return calendar.plus(from, workingDays);
    }

    LocalDate workingDayOnOrAfter(LocalDate day) {
        return calendar.workingDayOnOrAfter(day);
    }

    Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(clock.getZone()).toInstant();
    }

    /** So many working days from today, at that hour. */
    Instant fromToday(int workingDays, int hour) {
        return at(day(today, workingDays), hour, 0);
    }

    /**
     * When a meeting began that is still going on although its time is up: whoever sits in it is free from now on, so
     * that it stands in nobody's way.
     */
    Instant lastBeginning() {
        Instant morning = at(today, 9, 0);
        Instant lately = now.truncatedTo(ChronoUnit.HOURS).minus(2, ChronoUnit.HOURS);
        return calendar.isWorkingDay(today) && !lately.isBefore(morning) && lately.isBefore(at(today, 17, 0))
                ? lately
                : fromToday(-1, 14);
    }

    /** Before anything of the sample's year happened. */
    Instant longAgo() {
        return at(today.minusMonths(14), 9, 0);
    }
}
