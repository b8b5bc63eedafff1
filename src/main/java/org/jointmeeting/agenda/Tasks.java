package org.jointmeeting.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import org.jointmeeting.organisation.Glance;

/** What agencies owe. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, UUID> {

    /** Lead first, as far as they are written; before an item is first assigned, nobody needs to look. */
    public List<Task> of(Item item) {
        return item.verifierAgencyId() == null
                ? List.of()
                : Glance.at(find("itemId = ?1 order by role desc, id", item.id()))
                        .list();
    }

    /** Tasks of many items, by item, lead first. */
    public Map<UUID, List<Task>> ofAll(Collection<UUID> itemIds) {
        if (itemIds.isEmpty()) {
            return Map.of();
        }
        return list("itemId in ?1 order by role desc, id", itemIds).stream()
                .collect(Collectors.groupingBy(Task::itemId));
    }

    /** Who leads now: not one that gave it back, nor one of an assignment before. */
    public Optional<Task> leadOf(Item item) {
        return of(item).stream().filter(Task::isCurrentLead).findFirst();
    }
}
