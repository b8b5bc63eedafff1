package org.jointmeeting.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/**
 * By when a matter of some urgency is due. Days are counted as Civil Code article 201 and 203 have it: the day the clock
 * begins to run does not count, and the last day is a working day, to its end. Emergencies run by the hour, day and night.
 */
@ApplicationScoped
public class Deadlines {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    private static final Text START = Text.of("起算当日不计入", "the day it starts does not count");

    private final CurrentTerms terms;
    private final WorkingDays workingDays;
    private final ServiceClock clock;

    Deadlines(CurrentTerms terms, WorkingDays workingDays, ServiceClock clock) {
        this.terms = terms;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public Deadline of(Urgency urgency, Instant from) {
        int amount = terms.amountOf(urgency);
        if (urgency == Urgency.EMERGENCY) {
            Instant dueAt = from.plus(Duration.ofHours(amount));
            return new Deadline(urgency, amount, from, clock.dateOf(dueAt), dueAt);
        }
        LocalDate dueOn = workingDays.plus(clock.dateOf(from), amount);
        return new Deadline(urgency, amount, from, dueOn, endOf(dueOn));
    }

    /** The last moment of a due day. */
    public Instant endOf(LocalDate dueOn) {
        return dueOn.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant();
    }

    /**
     * Refuses a due date that somebody chose but nobody can keep.
     *
     * @param field path of the date in the body, such as {@code tasks/0/dueOn}
     * @throws Problem 422 naming the field when the day is past or no working day
     */
    public void requirePossible(String field, LocalDate dueOn) {
        LocalDate today = clock.today();
        if (dueOn.isBefore(today)) {
            throw Problem.rule(
                    field, Text.of("期限 {0} 已过，应不早于今天（{1}）。", "The due date {0} is past; today is {1}.", dueOn, today));
        }
        workingDays.requireWorkingDay(field, dueOn);
    }

    public DeadlineExplanation explain(Urgency urgency, Instant from) {
        WorkingCalendar calendar = workingDays.calendar();
        LocalDate startsOn = clock.dateOf(from);
        if (urgency == Urgency.EMERGENCY) {
            return explained(of(urgency, from), startsOn, List.of(), calendar);
        }
        int amount = terms.amountOf(urgency);
        List<CountedDay> counted = calendar.count(startsOn, amount);
        LocalDate dueOn = counted.get(counted.size() - 1).day().date();
        List<DeadlineExplanation.Day> days = new ArrayList<>();
        days.add(
                new DeadlineExplanation.Day(startsOn, calendar.day(startsOn).kind(), false, null, Bilingual.of(START)));
        counted.forEach(day -> days.add(DeadlineExplanation.Day.of(day)));
        return explained(new Deadline(urgency, amount, from, dueOn, endOf(dueOn)), startsOn, days, calendar);
    }

    private DeadlineExplanation explained(
            Deadline deadline, LocalDate startsOn, List<DeadlineExplanation.Day> days, WorkingCalendar calendar) {
        // Hours need no calendar, so none is cited for them.
        boolean isByHours = deadline.urgency() == Urgency.EMERGENCY;
        return new DeadlineExplanation(
                deadline.urgency(),
                Bilingual.of(deadline.urgency().label()),
                deadline.from(),
                deadline.dueOn(),
                deadline.dueAt(),
                Bilingual.of(ruleFor(deadline)),
                days,
                isByHours ? List.of() : calendar.uncoveredYears(startsOn, deadline.dueOn()),
                isByHours ? List.of() : calendar.editions(startsOn, deadline.dueOn()));
    }

    private static Text ruleFor(Deadline deadline) {
        return deadline.urgency() == Urgency.EMERGENCY
                ? Text.of(
                        "{0}事项：自起算时刻起连续计算 {1} 小时，不扣除夜间、双休日和节假日。",
                        "{0}: {1} hours straight; nights, weekends and holidays count.",
                        deadline.urgency().label(),
                        deadline.amount())
                : Text.of(
                        "{0}事项：{1} 个工作日，自次日起算，至届满当日 23:59:59 止。",
                        "{0}: {1} working day(s) from the day after, to 23:59:59 of the last.",
                        deadline.urgency().label(),
                        deadline.amount());
    }
}
