package org.jointmeeting.shared.paging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The condition that a row lies in one of some subtrees, for lists that join it to others. */
public final class Subtree {

    private static final String NOTHING = "1 = 0";
    private static final String EVERYWHERE = "/";

    private Subtree() {}

    /** @param parameter how the parameters are called, counted from 0 */
    public static String condition(String property, String parameter, List<String> paths) {
        if (paths.contains(EVERYWHERE)) {
            return "1 = 1";
        }
        return paths.isEmpty()
                ? NOTHING
                : IntStream.range(0, paths.size())
                        .mapToObj(index -> property + " like :" + parameter + index)
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    public static Map<String, Object> values(String parameter, List<String> paths) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!paths.contains(EVERYWHERE)) {
            IntStream.range(0, paths.size()).forEach(index -> values.put(parameter + index, paths.get(index) + "%"));
        }
        return values;
    }
}
