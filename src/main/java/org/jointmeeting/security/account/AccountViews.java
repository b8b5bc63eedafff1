package org.jointmeeting.security.account;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.security.Grant;

/** Accounts as they are told. */
@ApplicationScoped
class AccountViews {

    private final HeldGrants held;

    AccountViews(HeldGrants held) {
        this.held = held;
    }

    AccountView of(Account account) {
        return AccountView.of(account, held.of(account));
    }

    List<AccountView> of(List<Account> accounts) {
        Map<UUID, List<Grant>> grants = held.of(accounts);
        return accounts.stream()
                .map(account -> AccountView.of(account, Objects.requireNonNull(grants.get(account.id()))))
                .toList();
    }
}
