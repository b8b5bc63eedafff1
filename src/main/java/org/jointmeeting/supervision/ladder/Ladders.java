package org.jointmeeting.supervision.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.ItemBrief;
import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.shared.time.ServiceClock;
import org.jointmeeting.supervision.SupervisionConfig;

/** The ladder on the calendar as it is kept at this moment. */
@ApplicationScoped
class Ladders {

    private final SupervisionConfig config;
    private final WorkingDays workingDays;
    private final ServiceClock clock;

    Ladders(SupervisionConfig config, WorkingDays workingDays, ServiceClock clock) {
        this.config = config;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    Ladder current() {
        return new Ladder(config, workingDays.calendar(), clock.getZone());
    }

    Today today() {
        return new Today(clock.today(), clock.instant(), workingDays.calendar(), current());
    }

    /** How items stand at one moment. */
    record Today(LocalDate date, Instant now, WorkingCalendar calendar, Ladder ladder) {

        LocalDate lastDueDay() {
            return ladder.lastDueDay(date);
        }

        boolean isLate(ItemBrief item) {
            return now.isAfter(termOf(item).dueAt());
        }

        OverviewView.DueItem shown(ItemBrief item) {
            return OverviewView.DueItem.of(
                    item, isLate(item) ? calendar.between(termOf(item).dueOn(), date) : 0);
        }
    }

    /** @param item one against whose lead the clock runs */
    static Ladder.Term termOf(ItemBrief item) {
        return new Ladder.Term(
                item.urgency() == null ? Urgency.ORDINARY : item.urgency(),
                Objects.requireNonNull(item.dueOn()),
                Objects.requireNonNull(item.dueAt()));
    }
}
