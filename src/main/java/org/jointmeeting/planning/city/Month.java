package org.jointmeeting.planning.city;

import java.util.List;

import org.jointmeeting.planning.engine.Meetings;

/**
 * What is to be planned: the gatherings of a month, how many venues and people there are, when these are taken already,
 * how many working days the levels lie apart, and what the rules cost.
 */
public record Month(
        Days days,
        int venues,
        int people,
        int chainDays,
        Points points,
        List<Gathering> gatherings,
        List<Engagement> engagements,
        List<Closure> closures) {

    /** With nobody and no venue taken. */
    public static Month of(Days days, int venues, int people, int chainDays, List<Gathering> gatherings) {
        return new Month(days, venues, people, chainDays, Points.USUAL, gatherings, List.of(), List.of());
    }

    Meetings meetings() {
        return new Meetings(
                new int[] {0, days.grains()},
                venues,
                gatherings.stream().map(Gathering::wish).toList());
    }
}
