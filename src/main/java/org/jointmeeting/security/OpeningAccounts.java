package org.jointmeeting.security;

import java.security.SecureRandom;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import io.quarkus.elytron.security.common.BcryptUtil;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Opens and closes accounts and changes passwords; only hashes are kept. */
@ApplicationScoped
public class OpeningAccounts {

    private static final Text WHAT = Text.of("账号", "account");
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int ONE_TIME_LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BCRYPT_LONGEST = 72;

    private final Accounts accounts;
    private final Instance<Subtrees> subtrees;
    private final Callers callers;
    private final SecurityConfig config;
    private final ServiceClock clock;

    OpeningAccounts(
            Accounts accounts,
            Instance<Subtrees> subtrees,
            Callers callers,
            SecurityConfig config,
            ServiceClock clock) {
        this.accounts = accounts;
        this.subtrees = subtrees;
        this.callers = callers;
        this.config = config;
        this.clock = clock;
    }

    /** A password that nobody chose: for first starts, told once. */
    public static String oneTimePassword() {
        return RANDOM.ints(ONE_TIME_LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    @Transactional
    public AccountView open(NewAccount request) {
        if (accounts.isTaken(request.userName())) {
            throw Problem.field("userName", Text.of("该用户名已被使用，请换一个。", "This user name is taken; choose another."));
        }
        requireUsablePassword("password", request.password());
        Account account = new Account(request.userName(), hash(request.password()), request.role());
        place(account, request.jurisdictionId());
        if ((request.standsForKind() == null) != (request.standsForId() == null)) {
            throw Problem.field(
                    "standsForId",
                    Text.of("standsForKind 与 standsForId 须同时填写。", "standsForKind and standsForId belong together."));
        }
        if (request.standsForKind() != null && request.standsForId() != null) {
            account.standFor(request.standsForKind(), request.standsForId());
        }
        accounts.persist(account);
        accounts.flush();
        return AccountView.of(account);
    }

    private void place(Account account, @Nullable UUID jurisdictionId) {
        if (jurisdictionId != null) {
            account.placeAt(jurisdictionId, subtrees.get().pathOf(jurisdictionId));
        } else if (callers.current().jurisdictionPath().equals("/")) {
            account.placeEverywhere();
        } else {
            throw Problem.field("jurisdictionId", Text.of("请指定账号所属辖区。", "Say which jurisdiction the account is for."));
        }
    }

    @Transactional
    void changeOwnPassword(PasswordChange request) {
        Account account = accounts.named(callers.current().userName()).orElseThrow(() -> Problem.notFound(WHAT));
        if (!BcryptUtil.matches(request.currentPassword(), account.getPasswordHash())) {
            throw Problem.field("currentPassword", Text.of("当前密码不正确。", "This is not the present password."));
        }
        requireUsablePassword("newPassword", request.newPassword());
        account.changePassword(hash(request.newPassword()));
    }

    @Transactional
    void close(UUID id, @Nullable String ifMatch) {
        Account account = accounts.findById(id);
        if (account == null || account.isDeleted()) {
            throw Problem.notFound(WHAT);
        }
        callers.requireReach(account.jurisdictionPath(), WHAT);
        Versions.require(ifMatch, account);
        if (id.equals(callers.current().accountId())) {
            throw Problem.conflict(Text.of("不能注销自己正在使用的账号。", "You cannot close the account you are using."));
        }
        account.close(clock.instant());
    }

    private static void requireUsablePassword(String field, String password) {
        if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > BCRYPT_LONGEST) {
            throw Problem.field(field, Text.of("密码过长，不得超过 72 字节。", "Too long: 72 bytes at most."));
        }
    }

    private String hash(String password) {
        return BcryptUtil.bcryptHash(password, config.bcryptCost());
    }
}
