package org.jointmeeting.shared.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

/**
 * The one clock of the service, in the configured zone. Work that tells of another time (sample data living through a
 * year) runs inside {@link #at}, on its own thread only.
 */
@Singleton
public class ServiceClock extends Clock {

    private final Clock source;
    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

    @Inject
    public ServiceClock(TimeConfig config) {
        this(Clock.system(config.zone()));
    }

    ServiceClock(Clock source) {
        this.source = source;
    }

    @Override
    public ZoneId getZone() {
        return source.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ServiceClock(source.withZone(zone));
    }

    /** Now, to the microsecond: what both databases keep. */
    @Override
    public Instant instant() {
        Instant pretended = told.get();
        return (pretended == null ? sourceInstant() : pretended).truncatedTo(ChronoUnit.MICROS);
    }

    /** Now, whatever other time the work tells of: for records of the work itself. */
    public Instant actual() {
        return sourceInstant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What the source says, when nobody tells of another time. */
    protected Instant sourceInstant() {
        return source.instant();
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    public LocalDate dateOf(Instant instant) {
        return instant.atZone(getZone()).toLocalDate();
    }

    /** Runs work as if it were that instant, for this thread alone. */
    public void at(Instant instant, Runnable work) {
        Instant before = told.get();
        told.set(instant);
        try {
            work.run();
        } finally {
            told.set(before);
        }
    }
}
