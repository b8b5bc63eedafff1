package org.jointmeeting.audit.capture;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.Deed;

/** Where in the tree the rows of one transaction belong: their own path, or that of a row they refer to. */
final class KnownPaths {

    private final Map<Object, String> paths = new HashMap<>();
    private final Map<Object, Set<Object>> references = new HashMap<>();
    private @Nullable String first;

    void learn(Object id, @Nullable String path, Set<Object> refersTo) {
        if (path == null) {
            references.put(id, refersTo);
            return;
        }
        paths.put(id, path);
        first = first == null ? path : first;
    }

    /** For a row without a path: that of a row it names, of one loaded, of the first in the transaction. */
    String of(Object id, Function<Object, @Nullable String> loaded) {
        for (Object other : references.getOrDefault(id, Set.of())) {
            String path = paths.containsKey(other) ? paths.get(other) : loaded.apply(other);
            if (path != null) {
                return path;
            }
        }
        String itself = loaded.apply(id);
        if (itself != null) {
            return itself;
        }
        return first == null ? Deed.EVERYWHERE : first;
    }
}
