package org.jointmeeting.shared.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.exception.ConstraintViolationException;

/** Begins a series in a transaction of its own, so that two who take the first number at once do not both fail. */
@ApplicationScoped
class NewSeries {

    private final EntityManager database;

    NewSeries(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    void begin(String series) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                database.persist(new NumberSequence(series));
                database.flush();
            });
        } catch (ConstraintViolationException somebodyElseBeganIt) {
            // which is all that was wanted
        }
    }
}
