package org.jointmeeting.planning.city;

/** The rules of a city's month that cost points; the hard ones are never broken. */
public enum CityRule {
    MEETING_UNPLACED(true),
    HEAD_MISSING(true),
    OPTIONAL_SEAT_EMPTY(true),
    URGENT_EARLY(false),
    USUAL_WEEKDAY(false),
    STABILITY(false),
    FAIR_LOAD(false),
    SPREAD(false),
    TRAVEL(false);

    private final boolean medium;

    CityRule(boolean medium) {
        this.medium = medium;
    }

    /** Whether its points come before all points of the others. */
    public boolean isMedium() {
        return medium;
    }
}
