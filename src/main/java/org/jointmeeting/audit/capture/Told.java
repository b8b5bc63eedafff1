package org.jointmeeting.audit.capture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.Canonical;
import org.jointmeeting.audit.entry.Widths;

/** A property's value as the trail tells it: a text, a number, a truth value, or a list of these. */
final class Told {

    /** Longer texts are cut; their length and hash still prove what they were. */
    private static final int LONGEST = 4000;

    private static final int MOST = 500;

    private Told() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        if (value instanceof Map<?, ?> snapshotOfSet) {
            return list(snapshotOfSet.keySet());
        }
        return value instanceof Collection<?> many ? list(many) : text(value.toString());
    }

    private static List<String> list(Collection<?> many) {
        List<String> told = new ArrayList<>();
        many.stream().limit(MOST).forEach(one -> told.add(String.valueOf(of(one))));
        if (many instanceof java.util.Set<?>) {
            told.sort(null);
        }
        if (many.size() > MOST) {
            told.add("… " + many.size());
        }
        return told;
    }

    private static String text(String text) {
        return text.length() <= LONGEST
                ? text
                : Widths.cut(text, LONGEST) + "… (" + text.length() + ", sha256 "
                        + new Canonical().add(text).sha256() + ")";
    }
}
