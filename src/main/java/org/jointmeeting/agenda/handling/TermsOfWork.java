package org.jointmeeting.agenda.handling;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.deadline.KeepingDeadlines;
import org.jointmeeting.calendar.Deadlines;
import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** The rules of an assignment: who may be named in it, and by when work is due. */
@ApplicationScoped
public class TermsOfWork {

    private final Directory directory;
    private final Deadlines deadlines;
    private final KeepingDeadlines keeping;
    private final ServiceClock clock;

    TermsOfWork(Directory directory, Deadlines deadlines, KeepingDeadlines keeping, ServiceClock clock) {
        this.clock = clock;
        this.directory = directory;
        this.deadlines = deadlines;
        this.keeping = keeping;
    }

    /** @throws Problem 400 naming the field when there is no such agency here or above */
    public AgencyView known(UUID id, String field) {
        try {
            return directory.requireAgency(id);
        } catch (Problem unknown) {
            throw Problem.field(
                    field,
                    Text.of(
                            "没有该部门，或不属于您的辖区及其上级。",
                            "No such agency, or not one of your jurisdiction or those above it."));
        }
    }

    /** By when the item will be due, if it begins now and that day is wanted. */
    public LocalDate dueOn(Item item, @Nullable LocalDate wanted, String field) {
        LocalDate chosen = chosenDue(item, wanted, field);
        return chosen == null ? byUrgency(item) : chosen;
    }

    /** The day wanted can be kept; of a part it is no later than the level above allows. Null leaves it to the urgency. */
    public @Nullable LocalDate chosenDue(Item item, @Nullable LocalDate wanted, String field) {
        LocalDate latest = item.passage().latestDueOn();
        if (wanted == null) {
            return latest != null && latest.isBefore(byUrgency(item)) ? latest : null;
        }
        deadlines.requirePossible(field, wanted);
        if (latest != null && wanted.isAfter(latest)) {
            throw Problem.rule(
                    field,
                    Text.of(
                            "期限 {0} 晚于上级要求的 {1}，应不晚于后者。",
                            "{0} is later than {1}, which the level above set; choose a day up to that.",
                            wanted,
                            latest));
        }
        return wanted;
    }

    private LocalDate byUrgency(Item item) {
        Urgency urgency = Objects.requireNonNullElse(item.urgency(), Urgency.ORDINARY);
        return deadlines.of(urgency, clock.instant()).dueOn();
    }

    /** Starts the clock; a due date that somebody chose was checked. */
    public LocalDate begin(Item item, @Nullable LocalDate chosen) {
        return keeping.begin(item, chosen);
    }
}
