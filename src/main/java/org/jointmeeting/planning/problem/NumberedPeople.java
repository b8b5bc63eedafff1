package org.jointmeeting.planning.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.planning.problem.PlanProblem.Somebody;

/** The people of a plan, numbered as they are first wanted. */
final class NumberedPeople {

    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<Somebody> all = new ArrayList<>();

    List<Somebody> all() {
        return List.copyOf(all);
    }

    /** Null for whoever is not wanted. */
    @Nullable
    Integer find(UUID id) {
        return numbers.get(id);
    }

    int number(UUID id, String name) {
        @Nullable Integer known = numbers.putIfAbsent(id, all.size());
        if (known == null) {
            all.add(new Somebody(id, name));
            return all.size() - 1;
        }
        return known;
    }
}
