package org.jointmeeting.supervision.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.supervision.SupervisionConfig;

/** At which moment which step is due: on working days for what runs by the day, to the minute for emergencies. */
final class Ladder {

    private final SupervisionConfig terms;
    private final WorkingCalendar calendar;
    private final ZoneId zone;

    Ladder(SupervisionConfig terms, WorkingCalendar calendar, ZoneId zone) {
        this.terms = terms;
        this.calendar = calendar;
        this.zone = zone;
    }

    /** Until when something has to be done, and how soon that was. */
    record Term(Urgency urgency, LocalDate dueOn, Instant dueAt) {}

    /** The highest step whose moment has come; nobody is reminded any more once it is late. */
    Optional<Rung> dueBy(Instant now, Term term) {
        return Arrays.stream(Rung.values())
                .filter(rung -> !momentOf(rung, term).isAfter(now))
                .max(Comparator.naturalOrder())
                .filter(rung -> rung != Rung.REMINDER || !now.isAfter(term.dueAt()));
    }

    Instant momentOf(Rung rung, Term term) {
        return term.urgency() == Urgency.EMERGENCY ? byTheHour(rung, term.dueAt()) : byTheDay(rung, term.dueOn());
    }

    private Instant byTheHour(Rung rung, Instant dueAt) {
        SupervisionConfig.HoursFromDue hours = terms.emergency();
        return switch (rung) {
            case REMINDER -> dueAt.minus(hours.reminderBefore());
            case URGE -> dueAt.plus(hours.urge());
            case ORDER -> dueAt.plus(hours.order());
            case NOTICE -> dueAt.plus(hours.notice());
        };
    }

    private Instant byTheDay(Rung rung, LocalDate dueOn) {
        SupervisionConfig.WorkingDaysFromDue days = terms.days();
        int fromDue =
                switch (rung) {
                    case REMINDER -> -days.reminderBefore();
                    case URGE -> days.urge();
                    case ORDER -> days.order();
                    case NOTICE -> days.notice();
                };
        return calendar.plus(dueOn, fromDue).atTime(terms.at()).atZone(zone).toInstant();
    }

    /** What is due later than this needs no look today. */
    LocalDate lastDueDay(LocalDate today) {
        return calendar.plus(today, terms.days().reminderBefore() + 1);
    }
}
