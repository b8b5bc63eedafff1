package org.jointmeeting.security.signin;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.jointmeeting.security.SecurityConfig;
import org.jointmeeting.security.account.Account;
import org.jointmeeting.security.account.Accounts;
import org.jointmeeting.security.account.Passwords;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Exchanges a password for tokens. */
@ApplicationScoped
class SigningIn {

    /** One sentence for every reason, so that nobody learns from it which accounts there are. */
    private static final Text WRONG = Text.of(
            "用户名或密码不正确，或因连续输错密码暂时锁定，请核对后稍后再试。",
            "User name or password is wrong, or locked for a while after wrong ones; check them and try again later.");

    private final Accounts accounts;
    private final SignIns signIns;
    private final Passwords passwords;
    private final SecurityConfig config;
    private final TellingFailures failures;
    private final ServiceClock clock;

    SigningIn(
            Accounts accounts,
            SignIns signIns,
            Passwords passwords,
            SecurityConfig config,
            TellingFailures failures,
            ServiceClock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.passwords = passwords;
        this.config = config;
        this.failures = failures;
        this.clock = clock;
    }

    /** The slow hash is compared outside of any transaction, so that guessing holds no connection. */
    Tokens withPassword(String userName, String password) {
        Optional<String> hash = QuarkusTransaction.requiringNew()
                .call(() -> accounts.named(userName).map(Account::passwordHash));
        boolean matches = passwords.matches(password, hash.orElse(null));
        Optional<Tokens> tokens = QuarkusTransaction.requiringNew().call(() -> decide(userName, matches));
        return tokens.orElseThrow(() -> failed(userName));
    }

    /** Under the account's lock, so that wrong passwords sent all at once are counted one by one. */
    private Optional<Tokens> decide(String userName, boolean matches) {
        Instant now = clock.instant();
        Optional<Account> account = accounts.lockNamed(userName);
        if (account.isEmpty() || account.get().isLocked(now)) {
            return Optional.empty();
        }
        if (!matches) {
            account.get().failSignIn(now);
            return Optional.empty();
        }
        account.get().signedIn();
        signIns.forgetOver(account.get().id(), now);
        SignIn signIn = new SignIn(account.get().id(), now, config.signInFor());
        Tokens tokens = signIn.renew(now, config.accessFor());
        signIns.persist(signIn);
        return Optional.of(tokens);
    }

    private Problem failed(String userName) {
        failures.tell(userName);
        return refusal(WRONG);
    }

    /** In the words of RFC 6749, for clients that look there. */
    static Problem refusal(Text why) {
        return new Problem(ProblemType.SIGN_IN_FAILED, why).with("error", "invalid_grant");
    }
}
