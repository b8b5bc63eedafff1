package org.jointmeeting.shared.paging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.tracking.Tracked;

/** The conditions of a list, each joined only when its value was given, and the page of rows that meet them. */
public final class Filter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Filter() {}

    public static Filter none() {
        return new Filter();
    }

    /**
     * @param condition HQL with one named parameter called as given
     * @param value null leaves the condition out
     */
    public Filter and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(parameter, value);
        }
        return this;
    }

    /** A condition with several named parameters, all of them given. */
    public Filter and(String condition, Map<String, Object> parameters) {
        conditions.add(condition);
        values.putAll(parameters);
        return this;
    }

    /** Rows whose text holds the words, whatever the case; the wildcards of LIKE stand for themselves. */
    public Filter andContains(String property, String parameter, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return this;
        }
        String pattern = words.strip()
                .toLowerCase(java.util.Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return and("lower(" + property + ") like :" + parameter + " escape '!'", parameter, "%" + pattern + "%");
    }

    /** Rows of any of the subtrees whose paths are given; none is nothing. */
    public Filter within(List<String> paths) {
        return and(Subtree.condition("jurisdictionPath", "within", paths), Subtree.values("within", paths));
    }

    /** The page that is asked for, each row turned into its view. */
    public <E extends Tracked, V> Page<V> page(
            PanacheRepositoryBase<E, UUID> rows, PageRequest request, Function<List<E>, List<V>> views) {
        boolean ofChanges = request.modifiedSince() != null;
        and("modifiedAt >= :modifiedSince", "modifiedSince", request.modifiedSince());
        if (!ofChanges) {
            conditions.add("deletedAt is null");
        }
        Long count = request.isCounted() ? rows.count(where(), values) : null;
        if (request.cursor() != null) {
            startAfter(Cursor.decode(request.cursor(), ofChanges));
        }
        Sort order = ofChanges ? Sort.by("modifiedAt", "id") : Sort.by("id");
        List<E> found =
                rows.find(where(), order, values).range(0, request.limit()).list();
        List<E> shown = found.size() > request.limit() ? found.subList(0, request.limit()) : found;
        String next = found.size() > request.limit() ? cursorAt(shown.get(shown.size() - 1), ofChanges) : null;
        return new Page<>(views.apply(shown), next, count);
    }

    /** How many living rows meet the conditions. */
    public <E extends Tracked> long count(PanacheRepositoryBase<E, UUID> rows) {
        conditions.add("deletedAt is null");
        return rows.count(where(), values);
    }

    private void startAfter(Cursor cursor) {
        values.put("cursorId", cursor.id());
        if (cursor.modifiedAt() == null) {
            conditions.add("id > :cursorId");
        } else {
            values.put("cursorTime", cursor.modifiedAt());
            conditions.add("(modifiedAt > :cursorTime or (modifiedAt = :cursorTime and id > :cursorId))");
        }
    }

    private String where() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    private static String cursorAt(Tracked last, boolean ofChanges) {
        return new Cursor(ofChanges ? last.modifiedAt() : null, last.id()).encoded();
    }
}
