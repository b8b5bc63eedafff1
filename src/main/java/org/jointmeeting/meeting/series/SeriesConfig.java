package org.jointmeeting.meeting.series;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When the meetings of a series are drafted. */
@ConfigMapping(prefix = "joint-meeting.series")
public interface SeriesConfig {

    /** How many days before its day a meeting is drafted. */
    @WithDefault("30")
    @Min(1)
    @Max(366)
    int daysAhead();

    /** How often the service looks which meetings are due. */
    @WithDefault("PT5M")
    Duration lookEvery();
}
