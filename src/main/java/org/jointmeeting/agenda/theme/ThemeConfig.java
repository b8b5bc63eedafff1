package org.jointmeeting.agenda.theme;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When the same matter from several compounds is a theme. */
@ConfigMapping(prefix = "joint-meeting.theme")
public interface ThemeConfig {

    /** From how many compounds of a street on. */
    @WithDefault("3")
    int leastCompounds();

    /** Within how many days the items were raised, today included. */
    @WithDefault("60")
    int days();

    /** How often the service looks for themes by itself. */
    @WithDefault("PT1H")
    Duration every();
}
