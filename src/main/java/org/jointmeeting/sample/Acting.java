package org.jointmeeting.sample;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.time.ServiceClock;

/** Does something in somebody's name, as if it were that moment. */
@ApplicationScoped
class Acting {

    private final Callers callers;
    private final ServiceClock clock;

    Acting(Callers callers, ServiceClock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    <T> T as(Caller caller, Instant at, Supplier<T> deed) {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        clock.at(at, () -> callers.as(caller, () -> result.set(deed.get())));
        T done = result.get();
        if (done == null) {
            throw new IllegalStateException("every deed gives something back");
        }
        return done;
    }
}
