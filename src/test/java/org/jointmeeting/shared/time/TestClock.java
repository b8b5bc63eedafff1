package org.jointmeeting.shared.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of the stories: from Monday 23 November 2026, 09:00 in Hangzhou, unless a story apart says another start, one
 * millisecond further at every look.
 */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends ServiceClock {

    public static final String START = "stories.start";

    private static final AtomicLong MILLIS = new AtomicLong();

    private static volatile Instant start = Instant.EPOCH;

    @Inject
    public TestClock(@ConfigProperty(name = START, defaultValue = "2026-11-23T01:00:00Z") Instant configured) {
        super(Clock.fixed(configured, ZoneId.of("Asia/Shanghai")));
        start = configured;
    }

    @Override
    protected Instant sourceInstant() {
        return start.plusMillis(MILLIS.incrementAndGet());
    }

    /** What the service takes for now, without moving it. */
    public static Instant now() {
        return start.plusMillis(MILLIS.get());
    }

    /** Lets it be this moment, in the zone of Hangzhou, for a story that has the service to itself. */
    public static void become(LocalDateTime moment) {
        pass(Duration.between(now(), moment.atZone(ZoneId.of("Asia/Shanghai")).toInstant()));
    }

    /** As {@link #become}, unless it is later already. */
    public static void reach(LocalDateTime moment) {
        if (now().isBefore(moment.atZone(ZoneId.of("Asia/Shanghai")).toInstant())) {
            become(moment);
        }
    }

    /** Lets time pass for everybody; stories that need it move forward only. */
    public static void pass(Duration time) {
        MILLIS.addAndGet(time.toMillis());
    }
}
