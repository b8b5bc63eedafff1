package org.jointmeeting.calendar;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Calendar settings: what each urgency allows, and how often other processes' updates of a year are looked for. */
@ConfigMapping(prefix = "joint-meeting.calendar")
public interface CalendarConfig {

    int MOST_DAYS = 250;

    @WithDefault("PT5S")
    Duration updatesLookedForEvery();

    DeadlineTerms deadline();

    /** Working days, or hours counted straight for an emergency. */
    interface DeadlineTerms {

        @WithDefault("2")
        @Min(1)
        @Max(72)
        int emergencyHours();

        @WithDefault("1")
        @Min(1)
        @Max(MOST_DAYS)
        int urgent();

        @WithDefault("3")
        @Min(1)
        @Max(MOST_DAYS)
        int advice();

        @WithDefault("5")
        @Min(1)
        @Max(MOST_DAYS)
        int ordinary();

        @WithDefault("15")
        @Min(1)
        @Max(MOST_DAYS)
        int complex();
    }
}
