package org.jointmeeting.security;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** The accounts that may sign in. */
@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {

    Optional<Caller> callerNamed(String userName) {
        return named(userName).map(Accounts::callerOf);
    }

    Optional<Account> named(String userName) {
        return find("userName = ?1 and deletedAt is null", userName).firstResultOptional();
    }

    boolean isTaken(String userName) {
        return count("userName", userName) > 0;
    }

    Page<AccountView> page(String path, @Nullable Role role, PageRequest request) {
        return Filter.none()
                .within(path)
                .and("role = :role", "role", role == null ? null : role.name())
                .page(this, request, rows -> rows.stream().map(AccountView::of).toList());
    }

    static Caller callerOf(Account account) {
        return new Caller(
                account.id(),
                account.getUserName(),
                account.role(),
                account.jurisdictionPath(),
                account.standsForKind(),
                account.standsForId());
    }
}
