package org.jointmeeting.security;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

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
