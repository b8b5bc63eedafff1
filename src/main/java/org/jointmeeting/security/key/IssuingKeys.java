package org.jointmeeting.security.key;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Permission;
import org.jointmeeting.security.RightsChanged;
import org.jointmeeting.security.Secrets;
import org.jointmeeting.security.SecurityConfig;
import org.jointmeeting.security.Subtrees;
import org.jointmeeting.security.account.Account;
import org.jointmeeting.security.account.Accounts;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Issues keys, lets a new one take an old one's place, and ends them. */
@ApplicationScoped
public class IssuingKeys {

    private final ApiKeys keys;
    private final Accounts accounts;
    private final Instance<Subtrees> subtrees;
    private final SecurityConfig config;
    private final Event<RightsChanged> changes;
    private final ServiceClock clock;

    IssuingKeys(
            ApiKeys keys,
            Accounts accounts,
            Instance<Subtrees> subtrees,
            SecurityConfig config,
            Event<RightsChanged> changes,
            ServiceClock clock) {
        this.keys = keys;
        this.accounts = accounts;
        this.subtrees = subtrees;
        this.config = config;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Issues a key for first starts.
     *
     * @return the key, told this one time
     */
    @Transactional
    public String issue(UUID accountId, String name, Set<String> scopes, Instant endsAt) {
        return issue(new NewKey(accountId, name, scopes, null, endsAt)).secret();
    }

    @Transactional
    IssuedKey issue(NewKey request) {
        Account account = accounts.require(request.accountId());
        requireScopes(request.scopes());
        requireEnd(request.endsAt());
        String secret = Secrets.next(Secrets.KEY);
        ApiKey key = new ApiKey(account.id(), request.name(), request.scopes(), secret, request.endsAt());
        key.holdAt(
                request.jurisdictionId(),
                request.jurisdictionId() == null
                        ? account.jurisdictionPath()
                        : subtrees.get().pathOf(request.jurisdictionId()));
        keys.persist(key);
        keys.flush();
        return new IssuedKey(secret, key.view());
    }

    @Transactional
    IssuedKey rotate(UUID id, KeyRotation request) {
        ApiKey old = keys.require(id);
        requireEnd(request.endsAt());
        if (old.isOver(clock.instant())) {
            throw Problem.conflict(Text.of("该密钥已失效，请重新签发。", "This key has ended; issue a new one."));
        }
        String secret = Secrets.next(Secrets.KEY);
        ApiKey next = old.successor(secret, request.endsAt());
        old.end(clock.instant().plus(Duration.ofHours(request.overlapHours())));
        keys.persist(next);
        keys.flush();
        changes.fire(new RightsChanged(old.accountId()));
        return new IssuedKey(secret, next.view());
    }

    @Transactional
    KeyView revoke(UUID id, @Nullable String ifMatch) {
        ApiKey key = keys.require(id);
        Versions.check(ifMatch, key);
        key.end(clock.instant());
        keys.flush();
        changes.fire(new RightsChanged(key.accountId()));
        return key.view();
    }

    private static void requireScopes(Set<String> scopes) {
        Set<String> known = Permission.all().collect(Collectors.toSet());
        scopes.stream().filter(scope -> !known.contains(scope)).findFirst().ifPresent(unknown -> {
            throw Problem.field(
                    "scopes",
                    Text.of(
                            "没有“{0}”这一权限，可选：{1}。",
                            "There is no permission {0}; choose of {1}.",
                            unknown,
                            String.join(", ", known.stream().sorted().toList())));
        });
    }

    private void requireEnd(Instant endsAt) {
        Instant now = clock.instant();
        Instant latest = now.atOffset(ZoneOffset.UTC).plus(config.keyFor()).toInstant();
        if (!endsAt.isAfter(now) || endsAt.isAfter(latest)) {
            throw Problem.field(
                    "endsAt", Text.of("失效时间须晚于现在，且不晚于 {0}。", "It must end after now and not later than {0}.", latest));
        }
    }
}
