package org.jointmeeting.agenda;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What happened to items, in order. */
@ApplicationScoped
class ItemEvents implements PanacheRepositoryBase<ItemEvent, UUID> {

    List<ItemEvent> of(UUID itemId) {
        return list("item.id = ?1 order by ordinal", itemId);
    }
}
