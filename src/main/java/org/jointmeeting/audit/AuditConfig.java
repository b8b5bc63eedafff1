package org.jointmeeting.audit;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the trail is sealed, signed and kept. */
@ConfigMapping(prefix = "joint-meeting.audit")
public interface AuditConfig {

    /** Days for which entries are kept at least; fewer than the 180 the law asks for are taken as 180. */
    int LEAST_DAYS_KEPT = 180;

    /** How often what was written is sealed; well within a second. */
    @WithDefault("PT0.3S")
    Duration sealEvery();

    /** How often it is looked whether a day has begun whose head is to be signed. */
    @WithDefault("PT1M")
    Duration newDayLookedForEvery();

    /** Days before which nothing can be purged. */
    @WithDefault("180")
    int retentionDays();

    /** The key that signs; without it {@code audit-key.pem} in the data directory, made at the first start. */
    Optional<String> keyFile();

    /** Whether the whole chain is verified in the background when the service starts. */
    @WithDefault("true")
    boolean verifyAtStart();

    /** Whether a chain that is not whole takes the service out of readiness; else it is told as data only. */
    @WithDefault("false")
    boolean unreadyWhenBroken();

    default int daysKept() {
        return Math.max(retentionDays(), LEAST_DAYS_KEPT);
    }
}
