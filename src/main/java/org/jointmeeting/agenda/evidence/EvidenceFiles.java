package org.jointmeeting.agenda.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The evidence of all items. */
@ApplicationScoped
class EvidenceFiles implements PanacheRepositoryBase<Evidence, UUID> {

    List<Evidence> of(UUID itemId) {
        return list("itemId = ?1 and deletedAt is null order by id", itemId);
    }

    long countOf(UUID itemId, Collection<UUID> ids) {
        return count("itemId = ?1 and id in ?2 and deletedAt is null", itemId, ids);
    }
}
