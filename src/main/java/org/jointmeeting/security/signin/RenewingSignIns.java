package org.jointmeeting.security.signin;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.jointmeeting.security.RightsChanged;
import org.jointmeeting.security.Secrets;
import org.jointmeeting.security.SecurityConfig;
import org.jointmeeting.security.account.Accounts;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Exchanges tokens for newer ones, and ends a sign-in. */
@ApplicationScoped
class RenewingSignIns {

    private static final Text SPENT =
            Text.of("刷新令牌无效或已使用，请重新登录。", "This refresh token is invalid or spent; sign in again.");

    private final Accounts accounts;
    private final SignIns signIns;
    private final SecurityConfig config;
    private final Event<RightsChanged> changes;
    private final ServiceClock clock;

    RenewingSignIns(
            Accounts accounts,
            SignIns signIns,
            SecurityConfig config,
            Event<RightsChanged> changes,
            ServiceClock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.config = config;
        this.changes = changes;
        this.clock = clock;
    }

    /** A refresh token that is shown a second time was copied: the sign-in ends for whoever has it. */
    Tokens renew(String refreshToken) {
        String hash = Secrets.hash(refreshToken);
        return QuarkusTransaction.requiringNew().call(() -> renewed(hash)).orElseThrow(() -> SigningIn.refusal(SPENT));
    }

    private Optional<Tokens> renewed(String hash) {
        Instant now = clock.instant();
        Optional<SignIn> found = signIns.lockOfRefresh(hash);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SignIn signIn = found.get();
        boolean usable = signIn.isRefreshedBy(hash)
                && !signIn.isOver(now)
                && accounts.open(signIn.accountId()).isPresent();
        if (!usable) {
            end(signIn);
            return Optional.empty();
        }
        Tokens tokens = signIn.renew(now, config.accessFor());
        changes.fire(new RightsChanged(signIn.accountId()));
        return Optional.of(tokens);
    }

    /** Says nothing about tokens that stand for nothing (RFC 7009). */
    @Transactional
    void end(String token) {
        signIns.ofAny(Secrets.hash(token)).ifPresent(this::end);
    }

    private void end(SignIn signIn) {
        signIns.delete(signIn);
        changes.fire(new RightsChanged(signIn.accountId()));
    }
}
