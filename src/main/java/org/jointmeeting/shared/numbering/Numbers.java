package org.jointmeeting.shared.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/**
 * Gives numbers without gaps: the series' row is locked until the transaction that took the number ends, so a
 * transaction that fails gives its number back.
 */
@ApplicationScoped
public class Numbers implements PanacheRepositoryBase<NumberSequence, String> {

    private final NewSeries newSeries;

    Numbers(NewSeries newSeries) {
        this.newSeries = newSeries;
    }

    /** @param series the kind, issuing body and year, such as {@code minutes/330106012000/2026} */
    @Transactional(Transactional.TxType.MANDATORY)
    public int next(String series) {
        NumberSequence sequence = findById(series, LockModeType.PESSIMISTIC_WRITE);
        if (sequence == null) {
            newSeries.begin(series);
            sequence = findById(series, LockModeType.PESSIMISTIC_WRITE);
        }
        return sequence.advance();
    }
}
