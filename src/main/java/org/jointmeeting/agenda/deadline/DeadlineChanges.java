package org.jointmeeting.agenda.deadline;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** How due dates became others. */
@ApplicationScoped
class DeadlineChanges implements PanacheRepositoryBase<DeadlineChange, UUID> {

    List<DeadlineChange> of(UUID itemId) {
        return list("itemId = ?1 order by changedAt, id", itemId);
    }
}
