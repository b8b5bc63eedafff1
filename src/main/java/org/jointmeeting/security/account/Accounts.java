package org.jointmeeting.security.account;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Role;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The accounts that may sign in. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    public static final Text WHAT = Text.of("账号", "account");

    private final Callers callers;

    Accounts(Callers callers) {
        this.callers = callers;
    }

    public Optional<Account> open(UUID id) {
        return findByIdOptional(id).filter(account -> !account.isDeleted());
    }

    public Optional<Account> named(String userName) {
        return find("userName = ?1 and deletedAt is null", userName).firstResultOptional();
    }

    /** As {@link #named}, and nobody else counts its sign-ins meanwhile. */
    public Optional<Account> lockNamed(String userName) {
        return find("userName = ?1 and deletedAt is null", userName)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public Optional<Account> ofSubject(String externalSubject) {
        return find("externalSubject = ?1 and deletedAt is null", externalSubject)
                .firstResultOptional();
    }

    /** @throws Problem 404 when there is none, or it is looked after elsewhere */
    public Account require(UUID id) {
        Account account = open(id).orElseThrow(() -> Problem.notFound(WHAT));
        callers.requireReach(account.jurisdictionPath(), WHAT);
        return account;
    }

    boolean isTaken(String userName) {
        return count("userName", userName) > 0;
    }

    boolean isSubjectTaken(String externalSubject) {
        return count("externalSubject", externalSubject) > 0;
    }

    Page<AccountView> page(@Nullable Role role, PageRequest request, AccountViews views) {
        return Filter.none()
                .within(callers.current().paths())
                .and("id in (select held.accountId from RoleGrant held where held.role = :role)", "role", role)
                .page(this, request, views::of);
    }
}
