package org.jointmeeting.security.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jointmeeting.security.Callers;
import org.jointmeeting.security.PasswordChanged;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Changes one's own password; every sign-in of before ends with it. */
@ApplicationScoped
class ChangingPasswords {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Callers callers;
    private final Event<PasswordChanged> changes;

    ChangingPasswords(Accounts accounts, Passwords passwords, Callers callers, Event<PasswordChanged> changes) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.callers = callers;
        this.changes = changes;
    }

    @Transactional
    void change(PasswordChange request) {
        Account account =
                accounts.named(callers.current().userName()).orElseThrow(() -> Problem.notFound(Accounts.WHAT));
        if (!passwords.matches(request.currentPassword(), account.passwordHash())) {
            throw Problem.field("currentPassword", Text.of("当前密码不正确。", "This is not the present password."));
        }
        PasswordRules.require("newPassword", request.newPassword(), account.userName());
        account.changePassword(passwords.hash(request.newPassword()));
        changes.fire(new PasswordChanged(account.id()));
    }
}
