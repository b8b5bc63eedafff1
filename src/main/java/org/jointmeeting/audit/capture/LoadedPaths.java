package org.jointmeeting.audit.capture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.hibernate.engine.spi.EntityEntry;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;

/** The paths of the rows that a session has loaded, looked up only when a changed row has none of its own. */
final class LoadedPaths implements Function<Object, @Nullable String> {

    private final SharedSessionContractImplementor session;
    private @Nullable Map<Object, String> paths;

    LoadedPaths(SharedSessionContractImplementor session) {
        this.session = session;
    }

    @Override
    public @Nullable String apply(Object id) {
        if (paths == null) {
            paths = collected();
        }
        return paths.get(id);
    }

    private Map<Object, String> collected() {
        Map<Object, String> found = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (Map.Entry<Object, EntityEntry> loaded :
                session.getPersistenceContextInternal().reentrantSafeEntityEntries()) {
            EntityEntry entry = loaded.getValue();
            int place = places.computeIfAbsent(entry.getEntityName(), name -> Arrays.asList(
                            entry.getPersister().getPropertyNames())
                    .indexOf(Change.PATH));
            @Nullable Object[] state = entry.getLoadedState();
            if (place >= 0 && state != null && state[place] instanceof String path) {
                found.put(entry.getId(), path);
            }
        }
        return found;
    }
}
