package org.jointmeeting.shared.tracking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Many ids in portions that one statement can name: PostgreSQL takes 65,535 parameters at most. */
public final class Portions {

    private static final int SIZE = 5_000;

    private Portions() {}

    /** What is found for each portion, all together; nothing is asked where there are no ids. */
    public static <I, R> List<R> find(Collection<I> ids, Function<List<I>, ? extends Collection<R>> find) {
        return of(ids).flatMap(portion -> find.apply(portion).stream()).toList();
    }

    public static <I> Stream<List<I>> of(Collection<I> ids) {
        List<I> all = List.copyOf(ids);
        List<List<I>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            portions.add(all.subList(from, Math.min(all.size(), from + SIZE)));
        }
        return portions.stream();
    }
}
