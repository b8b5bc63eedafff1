package org.jointmeeting.security.account;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.shared.time.ServiceClock;

/** Whom of the registry something was granted to, beside what their posts bring. */
@ApplicationScoped
public class GrantedPeople {

    private final RoleGrants grants;
    private final ServiceClock clock;

    GrantedPeople(RoleGrants grants, ServiceClock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    /** Whose accounts have a role at the moment that may do so at that place; without regard to the caller. */
    @Transactional
    public List<UUID> with(String permission, String jurisdictionPath) {
        return grants.peopleWith(permission, jurisdictionPath, clock.instant());
    }
}
