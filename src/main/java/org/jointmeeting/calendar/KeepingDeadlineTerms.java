package org.jointmeeting.calendar;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.WholeCity;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Keeps what each urgency allows: every change is an edition of its own, for clocks that begin after it. */
@ApplicationScoped
class KeepingDeadlineTerms {

    private static final int MOST_HOURS = 72;

    private final DeadlineTerms terms;
    private final WholeCity city;

    KeepingDeadlineTerms(DeadlineTerms terms, WholeCity city) {
        this.terms = terms;
        this.city = city;
    }

    @Transactional
    List<DeadlineTermView> all() {
        return Stream.of(Urgency.values()).map(this::current).toList();
    }

    @Transactional
    DeadlineTermView one(Urgency urgency) {
        return current(urgency);
    }

    /** Latest first, down to the released one. */
    @Transactional
    List<DeadlineTermView> history(Urgency urgency) {
        return Stream.concat(terms.of(urgency).stream().map(DeadlineTermView::of), Stream.of(released(urgency)))
                .toList();
    }

    /** @throws Problem 403 unless the whole city's administrator calls: the terms hold for every jurisdiction */
    @Transactional
    DeadlineTermView replace(Urgency urgency, @Nullable String ifMatch, DeadlineTermContent content) {
        city.requireAdministered();
        int edition = terms.current(urgency).map(DeadlineTerm::edition).orElse(0);
        Versions.require(ifMatch, edition);
        if (urgency == Urgency.EMERGENCY && content.amount() > MOST_HOURS) {
            throw Problem.field(
                    "amount",
                    Text.of("紧急事项按小时计，不得超过 {0} 小时。", "An emergency is counted in hours, {0} at most.", MOST_HOURS));
        }
        DeadlineTerm term = new DeadlineTerm(urgency, edition + 1, content.amount(), content.reason());
        terms.persistAndFlush(term);
        return DeadlineTermView.of(term);
    }

    private DeadlineTermView current(Urgency urgency) {
        return terms.current(urgency).map(DeadlineTermView::of).orElseGet(() -> released(urgency));
    }

    private DeadlineTermView released(Urgency urgency) {
        return DeadlineTermView.released(urgency, terms.releasedAmountOf(urgency));
    }
}
