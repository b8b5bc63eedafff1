package org.jointmeeting.planning.city;

import java.util.List;

import org.jointmeeting.planning.engine.Meetings;

/** What is to be planned: the gatherings of a month, how many people there are, and how far the levels lie apart. */
public record Month(Days days, int venues, int people, int chainDays, List<Gathering> gatherings) {

    Meetings meetings() {
        return new Meetings(
                new int[] {0, days.grains()},
                venues,
                gatherings.stream().map(Gathering::wish).toList());
    }
}
