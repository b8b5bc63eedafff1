package org.jointmeeting.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What agencies owe. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, UUID> {

    public List<Task> of(UUID itemId) {
        return list("itemId = ?1 order by role desc, id", itemId);
    }

    /** Tasks of many items, by item, lead first. */
    public Map<UUID, List<Task>> ofAll(Collection<UUID> itemIds) {
        if (itemIds.isEmpty()) {
            return Map.of();
        }
        return list("itemId in ?1 order by role desc, id", itemIds).stream()
                .collect(Collectors.groupingBy(Task::itemId));
    }

    public Optional<Task> leadOf(UUID itemId) {
        return find("itemId = ?1 and role = ?2", itemId, TaskRole.LEAD).firstResultOptional();
    }
}
