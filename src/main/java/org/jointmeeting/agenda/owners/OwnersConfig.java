package org.jointmeeting.agenda.owners;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The terms of a referral to the owners that differ from place to place. */
@ConfigMapping(prefix = "joint-meeting.owners")
public interface OwnersConfig {

    /** How many days before the vote the owners' committee must have reported to the community. */
    @WithDefault("7")
    int reportBeforeDays();

    /** Within how many days after the vote the owners' committee reports its outcome to the community. */
    @WithDefault("7")
    int reportAfterDays();
}
