package org.jointmeeting.agenda.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.calendar.CalendarYearChanged;
import org.jointmeeting.calendar.Deadlines;
import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.shared.time.ServiceClock;

/**
 * Counts due dates anew when the holidays of a year change, in the same transaction: of open items whose working days
 * touch that year. Days that somebody named stay.
 */
@ApplicationScoped
class RecountingDeadlines {

    /** After the calendar itself has heard of it. */
    private static final int AFTER_THE_CALENDAR = 3000;

    private final Items items;
    private final DeadlineLedger ledger;
    private final WorkingDays workingDays;
    private final Deadlines deadlines;
    private final ServiceClock clock;

    RecountingDeadlines(
            Items items, DeadlineLedger ledger, WorkingDays workingDays, Deadlines deadlines, ServiceClock clock) {
        this.items = items;
        this.ledger = ledger;
        this.workingDays = workingDays;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void recount(@Observes @Priority(AFTER_THE_CALENDAR) CalendarYearChanged change) {
        LocalDate first = LocalDate.of(change.year(), 1, 1);
        Instant end = first.plusYears(1).atStartOfDay(clock.getZone()).toInstant();
        List<UUID> touched = items.countedAcross(first, end);
        if (!touched.isEmpty()) {
            WorkingCalendar calendar = workingDays.calendar();
            touched.forEach(id -> recount(items.requireForSystem(id), calendar));
        }
    }

    private void recount(Item item, WorkingCalendar calendar) {
        ItemDeadline deadline = item.deadline();
        Instant from = Objects.requireNonNull(deadline.beganAt());
        LocalDate startsOn = clock.dateOf(from);
        List<Stretch> past = ledger.standStillsOf(item.id(), from).stream()
                .filter(still -> still.endedAt() != null)
                .map(still -> new Stretch(
                        clock.dateOf(still.beganAt()),
                        clock.dateOf(Objects.requireNonNull(still.endedAt())),
                        still.reason()))
                .toList();
        LocalDate dueOn = new RunningDays(calendar, past).after(startsOn, deadline.amount());
        Due due = new Due(dueOn, deadlines.endOf(dueOn));
        Editions countedOn = Editions.of(calendar, startsOn, dueOn);
        if (due.equals(deadline.due())) {
            deadline.move(due, countedOn);
        } else {
            ledger.move(item, DeadlineCause.CALENDAR_CHANGED, clock.instant(), due, countedOn);
        }
    }
}
