package org.jointmeeting.planning.plan;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How plans are searched. */
@ConfigMapping(prefix = "joint-meeting.planning.search")
public interface SearchConfig {

    /** Whether this instance searches plans; the others still do. */
    @WithDefault("true")
    boolean enabled();

    /** How often it is looked whether a plan is to be searched. */
    @WithDefault("PT1S")
    Duration lookEvery();

    /** After this time without a sign an instance that searched a plan is taken for dead. */
    @WithDefault("PT20S")
    Duration heldFor();

    /** A search ends before its time once it tried so many places for each meeting: few meetings take no longer. */
    @WithDefault("200000")
    long placesForEachMeeting();

    /** Of the search's random numbers: plans of one seed and as many moves are the same. */
    @WithDefault("1")
    long seed();
}
