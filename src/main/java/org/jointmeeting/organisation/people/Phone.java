package org.jointmeeting.organisation.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A telephone number as those see it who did not say why they need it. */
final class Phone {

    private static final String PROPERTY = "phone";
    private static final int SHOWN_BEFORE = 3;
    private static final int SHOWN_AFTER = 4;
    private static final String HIDDEN = "****";

    private Phone() {}

    /** A masked number that comes back in a patch means the number as it is: it is taken out. */
    static ObjectNode withoutMasked(ObjectNode patch, @Nullable String number) {
        boolean isAsShown =
                number != null && masked(number).equals(patch.path(PROPERTY).textValue());
        return isAsShown ? patch.deepCopy().without(PROPERTY) : patch;
    }

    static String masked(String number) {
        return number.length() < SHOWN_BEFORE + HIDDEN.length() + SHOWN_AFTER
                ? HIDDEN + number.substring(Math.max(0, number.length() - 2))
                : number.substring(0, SHOWN_BEFORE) + HIDDEN + number.substring(number.length() - SHOWN_AFTER);
    }
}
