package org.jointmeeting.agenda;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jointmeeting.security.Uncovered;

/** Shows a resident's whole name to who says why, and tells of it in the same transaction. */
@ApplicationScoped
class UncoveringRaisers {

    private final Items items;
    private final ItemViews views;
    private final Event<Uncovered> uncovered;

    UncoveringRaisers(Items items, ItemViews views, Event<Uncovered> uncovered) {
        this.items = items;
        this.views = views;
        this.uncovered = uncovered;
    }

    @Transactional
    ItemView uncover(UUID id, String reason) {
        Item item = items.require(id);
        uncovered.fire(new Uncovered("ITEM", id, item.jurisdictionPath(), List.of("raisedBy.name"), reason));
        return views.uncovered(item);
    }
}
