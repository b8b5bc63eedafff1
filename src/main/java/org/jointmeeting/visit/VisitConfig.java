package org.jointmeeting.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is expected of visits, where a place wants it otherwise. */
@ConfigMapping(prefix = "joint-meeting.visit")
public interface VisitConfig {

    /** A compound without a visit for longer than this is not covered, unless the question says otherwise. */
    @WithDefault("30")
    @Min(1)
    @Max(3660)
    int coverageDays();

    /** Days after a visit within which it is recorded. */
    @WithDefault("31")
    @Min(0)
    @Max(366)
    int recordWithinDays();
}
