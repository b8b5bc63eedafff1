package org.jointmeeting.start;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an empty database is filled with at the first start. */
@ConfigMapping(prefix = "joint-meeting.start")
public interface StartConfig {

    /** Whether Hangzhou's tree of divisions is loaded; the app for PostgreSQL leaves it to a request. */
    @WithDefault("true")
    boolean loadDivisions();

    /** How much sample data an untouched registry gets; loaded in the background, ready when it is there. */
    @WithDefault("NONE")
    Sample sample();

    /** How much sample data there shall be. */
    enum Sample {
        NONE,
        DISTRICT,
        CITY
    }
}
