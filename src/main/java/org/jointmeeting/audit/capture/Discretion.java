package org.jointmeeting.audit.capture;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.text.Masked;

/** What the trail doesn't repeat: of secrets it only tells that they changed, of telephone numbers and residents' names a part. */
final class Discretion {

    static final String HIDDEN = "***";

    private static final Pattern SECRET = Pattern.compile(".*(password|secret).*|.*hash");
    private static final Pattern TELEPHONE = Pattern.compile(".*(phone|telephone)");
    private static final int SHOWN_BEFORE = 3;
    private static final int SHOWN_AFTER = 4;

    private Discretion() {}

    static @Nullable Object shown(String property, @Nullable Object told) {
        if (told == null) {
            return null;
        }
        String name = property.toLowerCase(Locale.ROOT);
        if (SECRET.matcher(name).matches()) {
            return HIDDEN;
        }
        if (property.equals(Change.RAISED_FOR)) {
            return Masked.name(told.toString());
        }
        return TELEPHONE.matcher(name).matches() ? masked(told.toString()) : told;
    }

    private static String masked(String number) {
        return number.length() < SHOWN_BEFORE + HIDDEN.length() + SHOWN_AFTER
                ? HIDDEN
                : number.substring(0, SHOWN_BEFORE) + "****" + number.substring(number.length() - SHOWN_AFTER);
    }
}
