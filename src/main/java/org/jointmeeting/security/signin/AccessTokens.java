package org.jointmeeting.security.signin;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.IdentitySource;
import org.jointmeeting.security.Secrets;
import org.jointmeeting.security.account.Accounts;
import org.jointmeeting.security.account.HeldGrants;
import org.jointmeeting.shared.time.ServiceClock;

/** Who an access token stands for. */
@ApplicationScoped
class AccessTokens implements IdentitySource {

    private final SignIns signIns;
    private final Accounts accounts;
    private final HeldGrants held;
    private final ServiceClock clock;

    AccessTokens(SignIns signIns, Accounts accounts, HeldGrants held, ServiceClock clock) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.held = held;
        this.clock = clock;
    }

    @Override
    public boolean knows(String credential) {
        return credential.startsWith(Secrets.ACCESS);
    }

    @Override
    @Transactional
    public Optional<Identified> identify(String credential) {
        return signIns.ofAccess(Secrets.hash(credential))
                .filter(signIn -> clock.instant().isBefore(signIn.accessUntil()))
                .flatMap(signIn -> accounts.open(signIn.accountId())
                        .map(account -> new Identified(
                                new Caller(account.id(), account.userName(), held.of(account)),
                                true,
                                signIn.accessUntil())));
    }
}
