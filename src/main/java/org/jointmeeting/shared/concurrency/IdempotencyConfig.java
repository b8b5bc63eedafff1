package org.jointmeeting.shared.concurrency;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long a POST that came with an Idempotency-Key is remembered. */
@ConfigMapping(prefix = "joint-meeting.idempotency")
public interface IdempotencyConfig {

    /** Afterwards the same key stands for a new request. */
    @WithDefault("PT24H")
    Duration keptFor();
}
