package org.jointmeeting.shared.rounds;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When the service looks after its rounds. */
@ConfigMapping(prefix = "joint-meeting.rounds")
public interface RoundsConfig {

    /** Whether this instance does rounds; the others still do theirs. */
    @WithDefault("true")
    boolean enabled();

    /** How often it is looked whether one is due. */
    @WithDefault("PT5S")
    Duration lookEvery();

    /** After this time an instance that took a round and gave no sign is taken for dead. */
    @WithDefault("PT2M")
    Duration leaseFor();
}
