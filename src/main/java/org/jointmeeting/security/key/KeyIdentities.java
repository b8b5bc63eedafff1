package org.jointmeeting.security.key;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Grant;
import org.jointmeeting.security.IdentitySource;
import org.jointmeeting.security.Secrets;
import org.jointmeeting.security.account.Account;
import org.jointmeeting.security.account.Accounts;
import org.jointmeeting.security.account.HeldGrants;
import org.jointmeeting.shared.time.ServiceClock;

/** Who an API key stands for: its account, with what the key leaves of its grants. */
@ApplicationScoped
class KeyIdentities implements IdentitySource {

    private final ApiKeys keys;
    private final Accounts accounts;
    private final HeldGrants held;
    private final ServiceClock clock;

    KeyIdentities(ApiKeys keys, Accounts accounts, HeldGrants held, ServiceClock clock) {
        this.keys = keys;
        this.accounts = accounts;
        this.held = held;
        this.clock = clock;
    }

    @Override
    public boolean knows(String credential) {
        return credential.startsWith(Secrets.KEY);
    }

    @Override
    @Transactional
    public Optional<Identified> identify(String credential) {
        return keys.ofHash(Secrets.hash(credential))
                .filter(key -> !key.isOver(clock.instant()))
                .flatMap(key -> accounts.open(key.accountId())
                        .map(account -> new Identified(callerOf(account, key), false, key.endsAt())));
    }

    private Caller callerOf(Account account, ApiKey key) {
        List<Grant> left = held.of(account).stream()
                .map(key::narrowed)
                .filter(Objects::nonNull)
                .toList();
        return new Caller(account.id(), account.userName(), left);
    }
}
