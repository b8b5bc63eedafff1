package org.jointmeeting.planning.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The chain of levels among the meetings of a plan: an upper regular meeting follows the lower ones of the same period,
 * whose items it takes up, and the lower ones of the next period follow it, so that the answer is back before they meet.
 */
final class Chains {

    private final List<Wanted> wanted;
    private final Map<UUID, List<Integer>> below = new HashMap<>();
    private final Map<UUID, List<Integer>> at = new HashMap<>();

    Chains(List<Wanted> wanted) {
        this.wanted = wanted;
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).isRegular()) {
                UUID parent = wanted.get(i).where().parentId();
                at.computeIfAbsent(wanted.get(i).where().id(), id -> new ArrayList<>())
                        .add(i);
                if (parent != null) {
                    below.computeIfAbsent(parent, id -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    /** The meetings that this one follows. */
    List<Integer> before(int meeting) {
        Wanted it = wanted.get(meeting);
        List<Integer> before = new ArrayList<>();
        if (it.isRegular()) {
            below.getOrDefault(it.where().id(), List.of()).stream()
                    .filter(lower ->
                            wanted.get(lower).period().last().equals(it.period().last()))
                    .forEach(before::add);
            UUID parent = it.where().parentId();
            (parent == null ? List.<Integer>of() : at.getOrDefault(parent, List.of()))
                    .stream()
                            .filter(upper -> wanted.get(upper)
                                    .period()
                                    .last()
                                    .plusDays(1)
                                    .equals(it.period().first()))
                            .forEach(before::add);
        }
        return List.copyOf(before);
    }
}
