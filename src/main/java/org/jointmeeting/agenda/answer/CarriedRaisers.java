package org.jointmeeting.agenda.answer;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Raisers carried over by merging, and offices that passed an item up. */
@ApplicationScoped
class CarriedRaisers implements PanacheRepositoryBase<CarriedRaiser, UUID> {

    List<CarriedRaiser> of(UUID itemId) {
        return list("itemId = ?1 order by id", itemId);
    }
}
