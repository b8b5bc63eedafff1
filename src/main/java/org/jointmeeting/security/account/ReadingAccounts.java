package org.jointmeeting.security.account;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Role;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;

/** Shows accounts: one's own, and those that are looked after in the caller's subtree. */
@ApplicationScoped
class ReadingAccounts {

    private final Accounts accounts;
    private final AccountViews views;
    private final Callers callers;

    ReadingAccounts(Accounts accounts, AccountViews views, Callers callers) {
        this.accounts = accounts;
        this.views = views;
        this.callers = callers;
    }

    @Transactional
    AccountView own() {
        return views.of(
                accounts.named(callers.current().userName()).orElseThrow(() -> Problem.notFound(Accounts.WHAT)));
    }

    @Transactional
    AccountView one(UUID id) {
        return views.of(accounts.require(id));
    }

    @Transactional
    Page<AccountView> page(@Nullable Role role, PageRequest request) {
        return accounts.page(role, request, views);
    }
}
