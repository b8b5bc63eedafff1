package org.jointmeeting.visit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is expected of visits, where a place wants it otherwise. */
@ConfigMapping(prefix = "joint-meeting.visit")
public interface VisitConfig {

    /** A compound without a visit for longer than this is not covered, unless the question says otherwise. */
    @WithDefault("30")
    int coverageDays();
}
