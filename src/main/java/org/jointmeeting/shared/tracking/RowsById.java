package org.jointmeeting.shared.tracking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.SessionCheckMode;

/**
 * Rows by their ids, asking only for those that are not at hand. A query with a list of ids costs more: it writes what is
 * pending first, and it is translated anew each time.
 */
public final class RowsById {

    private RowsById() {}

    /** In no order and with tombstones; ids of nothing are left out. */
    public static <E extends Tracked> Map<UUID, E> find(EntityManager database, Class<E> type, Collection<UUID> ids) {
        List<UUID> wanted = ids.stream().distinct().toList();
        return wanted.isEmpty()
                ? Map.of()
                : database.unwrap(Session.class).findMultiple(type, wanted, SessionCheckMode.ENABLED).stream()
                        .filter(Objects::nonNull)
                        .collect(Collectors.toMap(Tracked::id, Function.identity()));
    }
}
