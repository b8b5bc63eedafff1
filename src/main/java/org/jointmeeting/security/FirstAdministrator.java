package org.jointmeeting.security;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

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
        String password = configured.orElseGet(OpeningAccounts::oneTimePassword);
        opening.open(new NewAccount(name, password, Role.ADMINISTRATOR, null, null, null));
        if (configured.isEmpty()) {
            // Printed past the log on purpose: log files are kept and read by many, this is told once.
            System.out.printf(
                    "%n  首个管理员 first administrator: %s%n  一次性口令（仅显示这一次） one-time password: %s%n%n", name, password);
        }
        LOG.infof("The first administrator's account is open: %s", name);
    }
}
