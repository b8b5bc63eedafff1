package org.jointmeeting.security.account;

import java.security.SecureRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Opens accounts, each with its first grant. */
@ApplicationScoped
public class OpeningAccounts {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int ONE_TIME_LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final GivingGrants grants;
    private final Passwords passwords;
    private final LinkingAccounts linking;
    private final Places places;
    private final AccountViews views;

    OpeningAccounts(
            Accounts accounts,
            GivingGrants grants,
            Passwords passwords,
            LinkingAccounts linking,
            Places places,
            AccountViews views) {
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
        this.linking = linking;
        this.places = places;
        this.views = views;
    }

    /**
     * Opens an account with a password that nobody chose, for first starts.
     *
     * @return the password, told this one time; it is kept as a hash only
     */
    @Transactional
    public String openWithOneTimePassword(NewAccount request) {
        String password = oneTimePassword();
        Account account = made(request);
        account.changePassword(passwords.hashOfRandom(password));
        return password;
    }

    private static String oneTimePassword() {
        return RANDOM.ints(ONE_TIME_LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    @Transactional
    public AccountView open(NewAccount request) {
        if (request.password() != null) {
            PasswordRules.require("password", request.password(), request.userName());
        }
        Account account = made(request);
        if (request.password() != null) {
            account.changePassword(passwords.hash(request.password()));
        }
        accounts.flush();
        return views.of(account);
    }

    private Account made(NewAccount request) {
        refuseTaken(request);
        Account account =
                new Account(request.userName(), request.jurisdictionId(), places.pathOf(request.jurisdictionId()));
        linking.link(account, request.personId(), request.externalSubject());
        accounts.persist(account);
        accounts.flush();
        if (request.role() != null) {
            grants.giveTo(account, NewGrant.of(request, request.role()));
        }
        return account;
    }

    private void refuseTaken(NewAccount request) {
        if (accounts.isTaken(request.userName())) {
            throw Problem.field("userName", Text.of("该用户名已被使用，请换一个。", "This user name is taken; choose another."));
        }
    }
}
