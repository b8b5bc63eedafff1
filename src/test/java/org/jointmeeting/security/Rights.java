package org.jointmeeting.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The written table of who may do what, {@code permission-matrix.txt}: one line an operation, one letter a role. */
record Rights(Map<String, Line> lines) {

    private static final String FILE = "/permission-matrix.txt";

    /** What happens outside the caller's subtree to who may do it inside. */
    enum Outside {
        /** What the address names is not there: 404. */
        HIDDEN,
        /** Nothing of it is in the list. */
        FILTERED,
        /** What the body names is refused. */
        REFUSED,
        /** One's own, or the city's: there is no outside. */
        SAME
    }

    /** @param letters one a role, in the order of the enum */
    record Line(String operation, Outside outside, String letters) {

        char of(Role role) {
            return letters.charAt(role.ordinal());
        }
    }

    static Rights written() {
        Map<String, Line> lines = new LinkedHashMap<>();
        text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Rights::line)
                .forEach(line -> lines.put(line.operation(), line));
        return new Rights(lines);
    }

    private static Line line(String text) {
        List<String> words = List.of(text.trim().split("\\s+", 3));
        String letters = words.get(2).replace(" ", "");
        if (letters.length() != Role.values().length) {
            throw new IllegalStateException("A letter for each of the roles is wanted: " + text);
        }
        return new Line(words.get(0), Outside.valueOf(words.get(1).toUpperCase(java.util.Locale.ROOT)), letters);
    }

    private static String text() {
        try (var file = Objects.requireNonNull(Rights.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
