package org.jointmeeting.security.account;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import org.jointmeeting.security.Role;
import org.jointmeeting.security.SecurityConfig;

/** Opens the first administrator's account, once: from configuration, or with a password printed this one time. */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final OpeningAccounts opening;
    private final SecurityConfig config;

    FirstAdministrator(Accounts accounts, OpeningAccounts opening, SecurityConfig config) {
        this.accounts = accounts;
        this.opening = opening;
        this.config = config;
    }

    /** Does nothing when any account exists. */
    public void openIfNone() {
        if (accounts.count() > 0) {
            return;
        }
        String name = config.administrator().name();
        Optional<String> configured = config.administrator().password();
        if (configured.isPresent()) {
            opening.open(NewAccount.of(name, configured.get(), Role.ADMINISTRATOR, null));
        } else {
            tell(name, opening.openWithOneTimePassword(NewAccount.of(name, null, Role.ADMINISTRATOR, null)));
        }
        LOG.infof("The first administrator's account is open: %s", name);
    }

    private static void tell(String name, String password) {
        // Printed past the log on purpose: log files are kept and read by many, this is told once.
        System.out.printf(
                "%n  首个管理员 first administrator: %s%n  一次性口令（仅显示这一次） one-time password: %s%n%n", name, password);
    }
}
