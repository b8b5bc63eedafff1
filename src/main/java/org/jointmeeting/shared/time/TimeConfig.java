package org.jointmeeting.shared.time;

import java.time.ZoneId;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Time settings: the zone in which days begin and end. */
@ConfigMapping(prefix = "joint-meeting.time")
public interface TimeConfig {

    @WithDefault("Asia/Shanghai")
    ZoneId zone();
}
