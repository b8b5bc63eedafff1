package org.jointmeeting.shared.concurrency;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import org.jointmeeting.shared.time.ServiceClock;

/**
 * Removes keyed requests that nobody can repeat any more. Requests that bring a key do it along the way, a few rows each,
 * so that it keeps up with whatever comes in and needs no timer.
 */
@ApplicationScoped
class ForgettingKeys {

    private static final Logger LOG = Logger.getLogger(ForgettingKeys.class);
    private static final int AT_ONCE = 100;
    private static final Duration REST = Duration.ofMinutes(1);

    private final KeyedRequests requests;
    private final IdempotencyConfig config;
    private final ServiceClock clock;
    private volatile Instant next = Instant.MIN;

    ForgettingKeys(KeyedRequests requests, IdempotencyConfig config, ServiceClock clock) {
        this.requests = requests;
        this.config = config;
        this.clock = clock;
    }

    /** Once a minute, and with the very next key while there is more to remove. Never at the cost of the request. */
    void forgetSome() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(REST);
        try {
            int removed = QuarkusTransaction.requiringNew()
                    .call(() -> requests.removeOlder(now.minus(config.keptFor()), AT_ONCE));
            if (removed == AT_ONCE) {
                next = now;
            }
        } catch (RuntimeException e) {
            LOG.warn("Old idempotency keys were not removed; the next request tries again", e);
        }
    }
}
