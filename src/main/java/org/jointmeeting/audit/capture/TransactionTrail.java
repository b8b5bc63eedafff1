package org.jointmeeting.audit.capture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.AuditAction;
import org.jointmeeting.audit.entry.Deed;
import org.jointmeeting.audit.entry.WritingEntries;

/** What one transaction has changed so far and is not written yet, a row at a time in the order of first changes. */
final class TransactionTrail {

    /** The mapper of the API writes times by its zone; the trail's is nobody's to configure. */
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Map<Row, Change> changes = new LinkedHashMap<>();
    private final KnownPaths paths = new KnownPaths();
    private boolean awaited;

    /** A row by the name of its kind and its id. */
    record Row(String kind, Object id) {}

    void add(Row row, Change change, Set<Object> refersTo) {
        paths.learn(row.id(), change.path(), refersTo);
        Change before = changes.get(row);
        if (before == null) {
            changes.put(row, change);
        } else {
            before.then(change);
        }
    }

    int size() {
        return changes.size();
    }

    /** True once until {@link #take}: whoever gets it has the trail written before the transaction ends. */
    boolean isFirstAwaiting() {
        boolean isFirst = !awaited;
        awaited = true;
        return isFirst;
    }

    /** As {@link #take}, of a transaction that goes on and on: rows that it made are told by kind, not one by one. */
    List<WritingEntries.Told> takeMany(Function<Object, @Nullable String> loadedPaths) {
        Map<String, ManyMade> many = new LinkedHashMap<>();
        changes.entrySet().removeIf(made -> {
            Change change = made.getValue();
            if (change.action() != AuditAction.CREATED) {
                return false;
            }
            Row row = made.getKey();
            many.computeIfAbsent(row.kind(), kind -> new ManyMade(kind, change.actor()))
                    .add(deed(row, change, loadedPaths));
            return true;
        });
        List<WritingEntries.Told> told = take(loadedPaths);
        many.values().forEach(made -> told.add(made.told()));
        return told;
    }

    /** What is to be written; nothing of it is kept. */
    List<WritingEntries.Told> take(Function<Object, @Nullable String> loadedPaths) {
        List<WritingEntries.Told> told = new ArrayList<>(changes.size());
        changes.forEach((row, change) -> {
            if (!change.isNothing()) {
                told.add(new WritingEntries.Told(change.actor(), deed(row, change, loadedPaths)));
            }
        });
        changes.clear();
        awaited = false;
        return told;
    }

    private Deed deed(Row row, Change change, Function<Object, @Nullable String> loadedPaths) {
        String own = change.path();
        return new Deed(
                change.action(),
                row.kind(),
                row.id().toString(),
                own == null ? paths.of(row.id(), loadedPaths) : own,
                null,
                json(change.before()),
                json(change.after()));
    }

    private static @Nullable String json(Map<String, @Nullable Object> state) {
        if (state.isEmpty()) {
            return null;
        }
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        state.forEach((name, value) -> shown.put(name, Discretion.shown(name, value)));
        try {
            return JSON.writeValueAsString(shown);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "told values are plain: " + shown.keySet().stream().collect(Collectors.joining(", ")), e);
        }
    }
}
