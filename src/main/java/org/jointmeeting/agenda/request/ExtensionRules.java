package org.jointmeeting.agenda.request;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.handling.HandlingConfig;
import org.jointmeeting.agenda.handling.TermsOfWork;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** When an extension may be asked for, and until when. */
@ApplicationScoped
class ExtensionRules {

    private final TermsOfWork terms;
    private final ServiceClock clock;
    private final HandlingConfig config;

    ExtensionRules(TermsOfWork terms, ServiceClock clock, HandlingConfig config) {
        this.terms = terms;
        this.clock = clock;
        this.config = config;
    }

    /** @throws Problem 422 after the due date, and when there were as many as may be */
    void requireInTime(Item item, Instant now) {
        if (item.deadline().isMissedAt(now)) {
            throw Problem.rule(Text.of(
                    "办理期限已于 {0} 届满，延期须在届满前申请。",
                    "It was due on {0}; an extension is asked for before the due date passes.",
                    String.valueOf(item.deadline().dueOn())));
        }
        if (item.deadline().extensionsLeft() <= 0) {
            throw Problem.rule(Text.of(
                    "每件议题最多延期 {0} 次，已用完；确需更多时间的，请提请召集人挂账。",
                    "A deadline is extended {0} times at most; ask the convener to park the item instead.",
                    config.mostExtensions()));
        }
    }

    /** @throws Problem 422 naming the field unless it is a later working day, and of a part one its whole allows */
    void requireLater(Item item, LocalDate wanted, String field) {
        LocalDate dueOn = item.deadline().dueOn();
        if (dueOn != null && !wanted.isAfter(dueOn)) {
            throw Problem.rule(
                    field, Text.of("新期限应晚于现期限 {0}。", "The new due date must be after the present one, {0}.", dueOn));
        }
        terms.chosenDue(item, wanted, field);
    }

    /** @throws Problem 422 when the day that was asked for is past */
    void requireStillAhead(LocalDate wanted, Instant now) {
        LocalDate today = clock.dateOf(now);
        if (wanted.isBefore(today)) {
            throw Problem.rule(Text.of(
                    "申请延至的日期 {0} 已过（今天 {1}），不能再同意；请不同意该申请，由承办部门说明情况。",
                    "The day asked for, {0}, is past (today is {1}) and cannot be granted; refuse the request.",
                    wanted,
                    today));
        }
    }
}
