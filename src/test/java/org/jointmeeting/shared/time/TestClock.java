package org.jointmeeting.shared.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

/** The clock of the stories: Monday 23 November 2026, 09:00 in Hangzhou, one millisecond further at every look. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends ServiceClock {

    public static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

    private static final AtomicLong MILLIS = new AtomicLong();

    public TestClock() {
        super(Clock.fixed(START, ZoneId.of("Asia/Shanghai")));
    }

    @Override
    protected Instant sourceInstant() {
        return START.plusMillis(MILLIS.incrementAndGet());
    }

    /** What the service takes for now, without moving it. */
    public static Instant now() {
        return START.plusMillis(MILLIS.get());
    }

    /** Lets time pass for everybody; stories that need it move forward only. */
    public static void pass(Duration time) {
        MILLIS.addAndGet(time.toMillis());
    }
}
