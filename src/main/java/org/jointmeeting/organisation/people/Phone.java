package org.jointmeeting.organisation.people;

/** A telephone number as those see it who need not call it. */
final class Phone {

    private static final int SHOWN_BEFORE = 3;
    private static final int SHOWN_AFTER = 4;
    private static final String HIDDEN = "****";

    private Phone() {}

    static String masked(String number) {
        return number.length() < SHOWN_BEFORE + HIDDEN.length() + SHOWN_AFTER
                ? HIDDEN + number.substring(Math.max(0, number.length() - 2))
                : number.substring(0, SHOWN_BEFORE) + HIDDEN + number.substring(number.length() - SHOWN_AFTER);
    }
}
