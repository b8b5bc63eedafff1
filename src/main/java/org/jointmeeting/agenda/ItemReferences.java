package org.jointmeeting.agenda;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.RegistryReferences;

/** Says what of the registry items and tasks refer to, so that it is ended and never deleted. */
@ApplicationScoped
class ItemReferences implements RegistryReferences {

    private final Items items;
    private final Tasks tasks;

    ItemReferences(Items items, Tasks tasks) {
        this.items = items;
        this.tasks = tasks;
    }

    @Override
    public boolean isReferred(UUID id) {
        return items.refersTo(id) || tasks.count("workerId", id) > 0;
    }
}
