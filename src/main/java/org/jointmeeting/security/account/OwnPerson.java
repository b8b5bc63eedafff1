package org.jointmeeting.security.account;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Callers;

/** Whom of the registry the caller is, where the caller's account says so. */
@ApplicationScoped
public class OwnPerson {

    private final Accounts accounts;
    private final Callers callers;

    OwnPerson(Accounts accounts, Callers callers) {
        this.accounts = accounts;
        this.callers = callers;
    }

    public @Nullable UUID id() {
        UUID accountId = callers.current().accountId();
        Account account = accountId == null ? null : accounts.findById(accountId);
        return account == null ? null : account.personId();
    }
}
