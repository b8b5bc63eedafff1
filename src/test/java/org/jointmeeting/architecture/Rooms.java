package org.jointmeeting.architecture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;

/** The rooms of the house, lowest first. */
final class Rooms {

    static final String ROOT = "org.jointmeeting";

    static final List<Set<String>> RANKS = List.of(
            Set.of("shared"),
            Set.of("security"),
            Set.of("organisation"),
            Set.of("calendar", "booking"),
            Set.of("meeting"),
            Set.of("agenda"),
            Set.of("supervision", "visit", "minutes", "planning"),
            Set.of("publication", "exchange"),
            Set.of("notification", "audit", "report"),
            Set.of("sample", "description"),
            Set.of("start"));

    static final List<String> LISTENERS = List.of("notification", "audit", "report");

    private Rooms() {}

    static Set<String> all() {
        return RANKS.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** The room of a class; empty for what stands at the top. */
    static String of(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        String inside = name.substring(ROOT.length() + 1);
        return inside.contains(".") ? inside.substring(0, inside.indexOf('.')) : inside;
    }
}
