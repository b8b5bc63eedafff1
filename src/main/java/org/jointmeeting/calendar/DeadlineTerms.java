package org.jointmeeting.calendar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What each urgency allows, and what it allowed before. */
@ApplicationScoped
class DeadlineTerms implements PanacheRepositoryBase<DeadlineTerm, UUID>, CurrentTerms {

    private final ReleasedTerms released;

    DeadlineTerms(CalendarConfig config) {
        this.released = new ReleasedTerms(config);
    }

    @Override
    public int amountOf(Urgency urgency) {
        return current(urgency).map(DeadlineTerm::amount).orElseGet(() -> released.amountOf(urgency));
    }

    int releasedAmountOf(Urgency urgency) {
        return released.amountOf(urgency);
    }

    /** Empty while the configuration holds. */
    Optional<DeadlineTerm> current(Urgency urgency) {
        return find("urgency = ?1 order by edition desc", urgency).firstResultOptional();
    }

    /** Latest first. */
    List<DeadlineTerm> of(Urgency urgency) {
        return list("urgency = ?1 order by edition desc", urgency);
    }
}
