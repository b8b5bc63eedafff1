package org.jointmeeting.audit.capture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CompositeType;
import org.hibernate.type.EntityType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/** The state of a row, property by property, embedded parts flattened ({@code raiser.name}), as the trail tells it. */
final class RowState {

    /** What the entry itself tells: who and when; and the version, which follows from the number of changes. */
    private static final Set<String> BOOKKEEPING =
            Set.of("version", "createdAt", "createdBy", "modifiedAt", "modifiedBy");

    private final EntityPersister persister;
    private final SharedSessionContractImplementor session;

    RowState(EntityPersister persister, SharedSessionContractImplementor session) {
        this.persister = persister;
        this.session = session;
    }

    /** What is not null. */
    Map<String, @Nullable Object> whole(@Nullable Object[] state) {
        Map<String, @Nullable Object> told = flat(state);
        told.values().removeIf(Objects::isNull);
        return told;
    }

    /** Takes out of both what is the same in both. */
    static void keepDifferent(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        before.entrySet()
                .removeIf(old ->
                        after.containsKey(old.getKey()) && Objects.equals(old.getValue(), after.get(old.getKey())));
        after.keySet().removeIf(name -> !before.containsKey(name));
    }

    /** Every property that can be told; without collections, whose changes are heard of by themselves. */
    Map<String, @Nullable Object> flat(@Nullable Object[] state) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        String[] names = persister.getPropertyNames();
        Type[] types = persister.getPropertyTypes();
        for (int i = 0; i < names.length; i++) {
            if (!BOOKKEEPING.contains(names[i]) && !types[i].isCollectionType()) {
                put(told, names[i], types[i], state[i]);
            }
        }
        return told;
    }

    private void put(Map<String, @Nullable Object> told, String name, Type type, @Nullable Object value) {
        if (type instanceof CompositeType parts) {
            String[] names = parts.getPropertyNames();
            for (int i = 0; i < names.length; i++) {
                put(
                        told,
                        name + "." + names[i],
                        parts.getSubtypes()[i],
                        value == null ? null : parts.getPropertyValue(value, i, session));
            }
        } else if (type instanceof EntityType) {
            told.put(name + "Id", value == null ? null : Told.of(idOf(value)));
        } else {
            told.put(name, Told.of(value));
        }
    }

    private @Nullable Object idOf(Object entity) {
        return session.getFactory().getPersistenceUnitUtil().getIdentifier(entity);
    }
}
