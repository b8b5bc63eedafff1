package org.jointmeeting.planning.problem;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The starts that meetings of a plan may have, each different choice of them numbered. */
final class NumberedStarts {

    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<int[]> all = new ArrayList<>();

    List<int[]> all() {
        return List.copyOf(all);
    }

    int number(BitSet open) {
        return numbers.computeIfAbsent(open, starts -> {
            all.add(starts.stream().toArray());
            return all.size() - 1;
        });
    }
}
