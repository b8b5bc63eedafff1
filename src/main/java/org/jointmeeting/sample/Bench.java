package org.jointmeeting.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A jurisdiction whose year of meetings is told.
 *
 * @param turn which of the places: it decides on which days and at which hour it meets, so that nobody is wanted in two
 *     places
 * @param carried what was put off at the last meeting
 */
record Bench(Office office, List<Housing> compounds, int turn, List<Carried> carried) {

    private static final int[] HOURS = {9, 10, 14, 15};
    private static final int[] MINUTES = {0, 30, 0, 30};

    /** A matter that waits for the next meeting. */
    record Carried(Matter matter, org.jointmeeting.agenda.ItemView item) {}

    Bench(Office office, List<Housing> compounds, int turn) {
        this(office, compounds, turn, new ArrayList<>());
    }

    int hour() {
        return HOURS[turn % HOURS.length];
    }

    int minute() {
        return MINUTES[turn % MINUTES.length];
    }

    /** Communities meet first in a month, then the streets, then the district. */
    int dayOfMonth() {
        return switch (office.place().level()) {
            case COMMUNITY -> 3 + turn;
            case STREET -> 12 + turn % 4;
            case DISTRICT, CITY -> 20;
        };
    }
}
