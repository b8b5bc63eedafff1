package org.jointmeeting.report.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.jointmeeting.report.reading.Extent;
import org.jointmeeting.report.reading.Projection;

/** Reads the items of an extent with all that happened to them: four statements, however many there are. */
@ApplicationScoped
public class Histories {

    /** Of several lead tasks the last that was neither given back nor waived counts; the order lets it be read last. */
    private static final String ITEMS =
            """
            select i.id as id, i.number as number, i.title as title, i.jurisdiction_id as jurisdiction_id,
                   i.jurisdiction_path as path, i.category_code as category, t.agency_id as lead_id, i.due_at as due_at
            from item i left join task t on t.item_id = i.id and t.task_role = 'LEAD' and t.deleted_at is null
            where i.deleted_at is null and i.status <> 'DRAFT' and %s
            order by i.id, case when t.status in ('RETURNED', 'WAIVED') then 0 else 1 end, t.id
            """;

    private static final String EVENTS =
            """
            select e.item_id as item_id, e.ordinal as ordinal, e.happened_at as happened_at, e.action_name as action_name,
                   e.from_status as from_status, e.to_status as to_status,
                   case when e.action_name = 'VERIFY' then e.details end as opinion
            from item_event e join item i on i.id = e.item_id
            where i.deleted_at is null and i.status <> 'DRAFT' and %s
            order by e.item_id, e.ordinal
            """;

    private static final String DUE_DATES =
            """
            select d.item_id as item_id, d.changed_at as changed_at, d.due_at_after as due_at
            from deadline_change d join item i on i.id = d.item_id
            where i.deleted_at is null and i.status <> 'DRAFT' and %s
            order by d.item_id, d.changed_at, d.id
            """;

    private static final String COMPOUNDS =
            """
            select c.item_id as item_id, c.compound_id as compound_id
            from item_compound c join item i on i.id = c.item_id
            where i.deleted_at is null and i.status <> 'DRAFT' and %s
            """;

    private final EntityManager entities;

    Histories(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of their ids. */
    public Collection<ItemHistory> of(Extent extent, boolean withCompounds) {
        Map<UUID, ItemPlace> places = new LinkedHashMap<>();
        Map<UUID, List<DueDate>> dueDates = new HashMap<>();
        readItems(extent, places, dueDates);
        readDueDates(extent, dueDates);
        Map<UUID, List<PastEvent>> events = readEvents(extent);
        Map<UUID, Set<UUID>> compounds = withCompounds ? readCompounds(extent) : Map.of();
        return places.values().stream()
                .map(place -> new ItemHistory(
                        place,
                        events.getOrDefault(place.id(), List.of()),
                        dueDates.getOrDefault(place.id(), List.of()),
                        compounds.getOrDefault(place.id(), Set.of())))
                .toList();
    }

    /** What was due before due dates were kept as history counts as known from the beginning. */
    private void readItems(Extent extent, Map<UUID, ItemPlace> places, Map<UUID, List<DueDate>> dueDates) {
        var items = Projection.of(entities, ITEMS.formatted(extent.condition("i.jurisdiction_path")))
                .ids("id", "jurisdiction_id", "lead_id")
                .texts("number", "title", "path", "category")
                .times("due_at")
                .with(extent.values());
        for (Tuple row : items.rows()) {
            UUID id = Projection.id(row, "id");
            places.put(
                    id,
                    new ItemPlace(
                            id,
                            row.get("number", String.class),
                            Projection.text(row, "title"),
                            Projection.id(row, "jurisdiction_id"),
                            Projection.text(row, "path"),
                            Projection.text(row, "category"),
                            row.get("lead_id", UUID.class)));
            Instant dueAt = row.get("due_at", Instant.class);
            if (dueAt != null) {
                dueDates.put(id, new ArrayList<>(List.of(new DueDate(Instant.EPOCH, dueAt))));
            }
        }
    }

    private void readDueDates(Extent extent, Map<UUID, List<DueDate>> dueDates) {
        Set<UUID> kept = new HashSet<>();
        var changes = Projection.of(entities, DUE_DATES.formatted(extent.condition("i.jurisdiction_path")))
                .ids("item_id")
                .times("changed_at", "due_at")
                .with(extent.values());
        for (Tuple row : changes.rows()) {
            UUID item = Projection.id(row, "item_id");
            if (kept.add(item)) {
                dueDates.put(item, new ArrayList<>());
            }
            Objects.requireNonNull(dueDates.get(item))
                    .add(new DueDate(Projection.time(row, "changed_at"), Projection.time(row, "due_at")));
        }
    }

    private Map<UUID, List<PastEvent>> readEvents(Extent extent) {
        Map<UUID, List<PastEvent>> events = new HashMap<>();
        var found = Projection.of(entities, EVENTS.formatted(extent.condition("i.jurisdiction_path")))
                .ids("item_id")
                .numbers("ordinal")
                .times("happened_at")
                .texts("action_name", "from_status", "to_status", "opinion")
                .with(extent.values());
        for (Tuple row : found.rows()) {
            events.computeIfAbsent(Projection.id(row, "item_id"), item -> new ArrayList<>())
                    .add(new PastEvent(
                            Projection.number(row, "ordinal"),
                            Projection.time(row, "happened_at"),
                            Projection.text(row, "action_name"),
                            Projection.text(row, "from_status"),
                            Projection.text(row, "to_status"),
                            row.get("opinion", String.class)));
        }
        return events;
    }

    private Map<UUID, Set<UUID>> readCompounds(Extent extent) {
        Map<UUID, Set<UUID>> compounds = new HashMap<>();
        var found = Projection.of(entities, COMPOUNDS.formatted(extent.condition("i.jurisdiction_path")))
                .ids("item_id", "compound_id")
                .with(extent.values());
        for (Tuple row : found.rows()) {
            compounds
                    .computeIfAbsent(Projection.id(row, "item_id"), item -> new HashSet<>())
                    .add(Projection.id(row, "compound_id"));
        }
        return compounds;
    }
}
