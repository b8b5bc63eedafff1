package org.jointmeeting.agenda.levels;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may differ from place to place about levels. */
@ConfigMapping(prefix = "joint-meeting.levels")
public interface LevelsConfig {

    /** How often the service looks for delegated items whose children have all ended. */
    @WithDefault("PT30S")
    Duration rollUpEvery();

    /** After how many meetings without a decision an item may go up as stuck. */
    @WithDefault("2")
    int stuckAfterMeetings();
}
