package org.jointmeeting.sample;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the sample data is made from. */
@ConfigMapping(prefix = "joint-meeting.sample")
public interface SampleConfig {

    /** The same seed gives the same names and ids. */
    @WithDefault("20261123")
    long seed();

    /** Division code of the district that is filled first and has the year of meetings; 文新街道 lies in it. */
    @WithDefault("330106000000")
    String district();

    /** How many streets of a district are filled, those of the year's meetings first. */
    @WithDefault("1000")
    int streets();

    /** How many months of meetings lie behind. */
    @WithDefault("12")
    int months();
}
