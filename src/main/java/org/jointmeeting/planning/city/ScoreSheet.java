package org.jointmeeting.planning.city;

/** A score rule by rule. */
public final class ScoreSheet {

    private final long[] points = new long[CityRule.values().length];

    /** In medium or soft points, as the rule counts. */
    public long of(CityRule rule) {
        return points[rule.ordinal()];
    }

    void add(CityRule rule, long more) {
        points[rule.ordinal()] += more;
    }
}
