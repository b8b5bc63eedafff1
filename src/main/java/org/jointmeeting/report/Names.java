package org.jointmeeting.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.report.reading.Projection;

/** How groups are called. */
@ApplicationScoped
class Names {

    private static final Map<Grouping, String> STATEMENTS = Map.of(
            Grouping.JURISDICTION,
            "select id as id, jurisdiction_path as code, name as name from jurisdiction"
                    + " where deleted_at is null and jurisdiction_path in (:keys)",
            Grouping.AGENCY,
            "select id as id, cast(id as varchar(40)) as code, name as name from agency where id in (:keys)",
            Grouping.COMPOUND,
            "select id as id, cast(id as varchar(40)) as code, name as name from compound where id in (:keys)",
            Grouping.CATEGORY,
            "select id as id, code as code, name_zh as name from category where code in (:keys)");

    private final EntityManager entities;

    Names(EntityManager entities) {
        this.entities = entities;
    }

    /** What a group is: its id, its code, its name. */
    record Named(@Nullable UUID id, @Nullable String code, String name) {}

    /** By the key that items were grouped by. */
    Map<String, Named> of(Grouping grouping, Collection<String> keys) {
        if (grouping == Grouping.NONE || keys.isEmpty()) {
            return Map.of();
        }
        boolean isById = grouping == Grouping.AGENCY || grouping == Grouping.COMPOUND;
        List<?> asked = isById
                ? keys.stream().map(UUID::fromString).toList()
                : keys.stream().toList();
        Map<String, Named> names = new HashMap<>();
        var rows = Projection.of(entities, STATEMENTS.getOrDefault(grouping, ""))
                .ids("id")
                .texts("code", "name")
                .with(Map.of("keys", asked));
        for (Tuple row : rows.rows()) {
            UUID id = Projection.id(row, "id");
            String code = Projection.text(row, "code");
            names.put(
                    code,
                    new Named(
                            grouping == Grouping.CATEGORY ? null : id,
                            isById ? null : code,
                            Projection.text(row, "name")));
        }
        return names;
    }
}
