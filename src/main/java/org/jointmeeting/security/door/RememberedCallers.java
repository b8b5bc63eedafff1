package org.jointmeeting.security.door;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.IdentitySource.Identified;
import org.jointmeeting.security.RightsChanged;
import org.jointmeeting.security.SecurityConfig;
import org.jointmeeting.shared.time.ServiceClock;

/**
 * Who credentials stood for a moment ago, by their hash. A right that is taken away must stop working within a second
 * on every instance, so nothing is remembered as long.
 */
@ApplicationScoped
class RememberedCallers {

    private static final Duration LONGEST = Duration.ofMillis(900);
    private static final int MOST = 10_000;

    private record Memory(Identified found, SecurityIdentity identity, long askedAt) {}

    private final Cache<String, Memory> memories;
    private final long lasting;
    private final ServiceClock clock;

    RememberedCallers(SecurityConfig config, ServiceClock clock) {
        Duration wanted = config.rememberFor();
        Duration lasting = wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
        this.lasting = lasting.toNanos();
        this.memories = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(lasting)
                .build();
        this.clock = clock;
    }

    /** @return null when it is not remembered, or no longer to be trusted */
    @Nullable
    SecurityIdentity find(String hash) {
        Memory memory = memories.getIfPresent(hash);
        return memory != null && isFresh(memory) ? memory.identity : null;
    }

    private boolean isFresh(Memory memory) {
        return System.nanoTime() - memory.askedAt < lasting && clock.instant().isBefore(memory.found.until());
    }

    /** @param askedAt {@link System#nanoTime} before the database was asked: what changed since then is not in it */
    void remember(String hash, Identified found, SecurityIdentity identity, long askedAt) {
        memories.put(hash, new Memory(found, identity, askedAt));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) RightsChanged change) {
        memories.asMap().values().removeIf(memory -> change.accountId()
                .equals(memory.found.caller().accountId()));
    }
}
