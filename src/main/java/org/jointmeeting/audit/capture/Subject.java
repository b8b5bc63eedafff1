package org.jointmeeting.audit.capture;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.tracking.Tracked;

/** The row that a change is about, with the state it has, or had when it was deleted. */
record Subject(
        SharedSessionContractImplementor session,
        EntityPersister persister,
        Object entity,
        Object id,
        @Nullable Object[] state) {

    /**
     * Locks, counters and answers kept for repeated requests: how the service works, not what was done with it. Of an
     * outside calendar the trail tells how many times it has; when somebody is busy elsewhere is theirs.
     */
    private static final Set<String> WORKINGS = Set.of("NUMBER_SEQUENCE", "KEYED_REQUEST", "BOOKABLE", "OUTSIDE_TIME");

    private static final Map<String, String> KINDS = new ConcurrentHashMap<>();

    /** The word of the glossary: the entity's name, {@code AGENDA_ENTRY}. */
    static String kindOf(EntityPersister persister) {
        return KINDS.computeIfAbsent(
                persister.getMappedClass().getSimpleName(),
                name -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }

    Subject with(@Nullable Object[] other) {
        return new Subject(session, persister, entity, id, other);
    }

    boolean isWorkings() {
        return WORKINGS.contains(row().kind());
    }

    TransactionTrail.Row row() {
        return new TransactionTrail.Row(kindOf(persister), id);
    }

    Map<String, @Nullable Object> flat() {
        return new RowState(persister, session).flat(state);
    }

    /** Without what is null. */
    Map<String, @Nullable Object> whole() {
        return new RowState(persister, session).whole(state);
    }

    /** The account that the row says made or changed it. */
    @Nullable
    UUID stamp(@Nullable UUID otherwise) {
        return entity instanceof Tracked tracked ? tracked.modifiedBy() : otherwise;
    }

    @Nullable
    String path() {
        String[] names = persister.getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(Change.PATH)) {
                return state[i] instanceof String path && !path.isEmpty() ? path : null;
            }
        }
        return null;
    }

    /** The rows it names: through their ids, or as an entity it belongs to. */
    Set<Object> references() {
        Set<Object> ids = new LinkedHashSet<>();
        for (Object value : state) {
            if (value instanceof Tracked row) {
                ids.add(row.id());
            } else if (value instanceof UUID other) {
                ids.add(other);
            }
        }
        return ids;
    }
}
