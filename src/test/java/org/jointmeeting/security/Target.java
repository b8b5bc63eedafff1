package org.jointmeeting.security;

import java.util.HashMap;
import java.util.Map;

/**
 * Which records an operation is tried on.
 *
 * @param address the values of the path's parameters
 * @param body properties that the example's are replaced with, by name, wherever they stand
 */
record Target(Map<String, String> address, Map<String, Object> body) {

    static Target of(String id) {
        return new Target(Map.of("id", id), Map.of());
    }

    /** Of a record below another. */
    static Target of(String id, String name, String below) {
        return new Target(Map.of("id", id, name, below), Map.of());
    }

    Target with(String property, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(property, value);
        return new Target(address, more);
    }
}
