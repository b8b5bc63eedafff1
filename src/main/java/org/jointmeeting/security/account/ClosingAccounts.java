package org.jointmeeting.security.account;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Callers;
import org.jointmeeting.security.RightsChanged;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Closes accounts; nobody signs in with a closed one, and what it did stays its own. */
@ApplicationScoped
class ClosingAccounts {

    private final Accounts accounts;
    private final Callers callers;
    private final Event<RightsChanged> changes;
    private final ServiceClock clock;

    ClosingAccounts(Accounts accounts, Callers callers, Event<RightsChanged> changes, ServiceClock clock) {
        this.accounts = accounts;
        this.callers = callers;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    void close(UUID id, @Nullable String ifMatch) {
        Account account = accounts.require(id);
        Versions.require(ifMatch, account);
        if (id.equals(callers.current().accountId())) {
            throw Problem.conflict(Text.of("不能注销自己正在使用的账号。", "You cannot close the account you are using."));
        }
        account.close(clock.instant());
        changes.fire(new RightsChanged(id));
    }
}
