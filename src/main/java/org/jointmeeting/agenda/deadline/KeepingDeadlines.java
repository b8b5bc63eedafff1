package org.jointmeeting.agenda.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.handling.HandlingConfig;
import org.jointmeeting.calendar.Deadline;
import org.jointmeeting.calendar.Deadlines;
import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.shared.time.ServiceClock;

/**
 * The clock of an item: begins, stands still, goes on, is extended. Called by whoever moves the item, in the same
 * transaction.
 */
@ApplicationScoped
public class KeepingDeadlines {

    private final DeadlineLedger ledger;
    private final Deadlines deadlines;
    private final WorkingDays workingDays;
    private final ServiceClock clock;
    private final HandlingConfig config;

    KeepingDeadlines(
            DeadlineLedger ledger,
            Deadlines deadlines,
            WorkingDays workingDays,
            ServiceClock clock,
            HandlingConfig config) {
        this.ledger = ledger;
        this.deadlines = deadlines;
        this.workingDays = workingDays;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Begins to run now; what was before is history.
     *
     * @param chosen a due date that somebody named, checked already; null takes the deadline of the urgency
     * @return the due date
     */
    public LocalDate begin(Item item, @Nullable LocalDate chosen) {
        Instant now = clock.instant();
        if (item.deadline().stillSince() != null) {
            ledger.goOn(item, now);
        }
        return chosen == null ? beginByUrgency(item, now) : beginUntil(item, chosen, now);
    }

    private LocalDate beginByUrgency(Item item, Instant now) {
        Deadline deadline = deadlines.of(Objects.requireNonNullElse(item.urgency(), Urgency.ORDINARY), now);
        boolean isByHours = deadline.urgency() == Urgency.EMERGENCY;
        Due due = new Due(deadline.dueOn(), deadline.dueAt());
        Editions countedOn = isByHours ? Editions.none() : counted(clock.dateOf(now), due.on());
        ledger.move(item, DeadlineCause.BEGUN, now, due, countedOn);
        item.deadline()
                .begin(
                        isByHours ? DeadlineBasis.HOURS : DeadlineBasis.WORKING_DAYS,
                        now,
                        deadline.amount(),
                        config.mostExtensions());
        return due.on();
    }

    private LocalDate beginUntil(Item item, LocalDate dueOn, Instant now) {
        LocalDate today = clock.dateOf(now);
        ledger.move(item, DeadlineCause.BEGUN, now, dueBy(dueOn), counted(today, dueOn));
        item.deadline().begin(DeadlineBasis.CHOSEN, now, workingDays.between(today, dueOn), config.mostExtensions());
        return dueOn;
    }

    /** The clock stops; nothing happens where none runs. */
    public void standStill(Item item, StandStillReason reason, Instant at) {
        if (item.deadline().isRunning()) {
            ledger.stop(item, reason, at);
        }
    }

    /**
     * The clock goes on, and what is due moves by the working days (an emergency: by the time) that it stood still. What
     * had expired before it stopped stays expired. Nothing happens where it runs already.
     */
    public void goOn(Item item, Instant at) {
        ItemDeadline deadline = item.deadline();
        Instant since = deadline.stillSince();
        if (since == null) {
            return;
        }
        boolean wasMissed = deadline.isMissedAt(since);
        Due due = wasMissed ? deadline.due() : later(deadline, since, at);
        ledger.goOn(item, at);
        if (!due.equals(deadline.due())) {
            ledger.move(item, DeadlineCause.STOOD_STILL, at, due, countedTo(deadline, due));
        }
    }

    private Due later(ItemDeadline deadline, Instant since, Instant at) {
        if (deadline.basis() == DeadlineBasis.HOURS) {
            Instant dueAt = deadline.due().at().plus(Duration.between(since, at));
            return new Due(clock.dateOf(dueAt), dueAt);
        }
        StandStillReason reason = Objects.requireNonNull(deadline.stillReason());
        Stretch stretch = new Stretch(clock.dateOf(since), clock.dateOf(at), reason);
        RunningDays running = new RunningDays(workingDays.calendar(), List.of(stretch));
        return dueBy(running.later(deadline.due().on(), startOf(deadline), stretch));
    }

    /** From now on the given day, checked already, is the due date. */
    public void extend(Item item, LocalDate dueOn, Instant at) {
        Due due = dueBy(dueOn);
        ledger.move(item, DeadlineCause.EXTENDED, at, due, countedTo(item.deadline(), due));
        item.deadline().extendOnce();
    }

    private Editions countedTo(ItemDeadline deadline, Due due) {
        return deadline.basis() == DeadlineBasis.HOURS ? Editions.none() : counted(startOf(deadline), due.on());
    }

    private Editions counted(LocalDate first, LocalDate last) {
        WorkingCalendar calendar = workingDays.calendar();
        return Editions.of(calendar, first, last);
    }

    private LocalDate startOf(ItemDeadline deadline) {
        Instant began = deadline.beganAt();
        return began == null ? deadline.due().on() : clock.dateOf(began);
    }

    private Due dueBy(LocalDate dueOn) {
        return new Due(dueOn, deadlines.endOf(dueOn));
    }
}
