package org.jointmeeting.shared.problem;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jointmeeting.shared.text.Text;

/** Names the field or parameter whose id stands for nothing: a 404 alone would leave open which id was wrong. */
public final class Given {

    private Given() {}

    /** @throws Problem what the lookup throws; a 404 with the field of the body added */
    public static <T> T in(String path, Supplier<T> lookup) {
        return named(lookup, detail -> FieldError.inBody(path, detail));
    }

    /** @throws Problem what the lookup throws; a 404 with the query parameter added */
    public static <T> T parameter(String name, Supplier<T> lookup) {
        return named(lookup, detail -> FieldError.inParameter(name, detail));
    }

    private static <T> T named(Supplier<T> lookup, Function<Text, FieldError> where) {
        try {
            return lookup.get();
        } catch (Problem refused) {
            if (refused.type() != ProblemType.NOT_FOUND) {
                throw refused;
            }
            throw new Problem(
                    ProblemType.NOT_FOUND, refused.explanation(), List.of(where.apply(refused.explanation())));
        }
    }
}
