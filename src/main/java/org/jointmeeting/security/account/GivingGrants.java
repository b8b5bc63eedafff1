package org.jointmeeting.security.account;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Callers;
import org.jointmeeting.security.RightsChanged;
import org.jointmeeting.security.Role;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Gives grants and takes them away; nobody gives more than lies in their own subtree. */
@ApplicationScoped
class GivingGrants {

    private static final Text PAIRED =
            Text.of("standsForKind 与 standsForId 须同时填写。", "standsForKind and standsForId belong together.");

    private final RoleGrants grants;
    private final Accounts accounts;
    private final Places places;
    private final Callers callers;
    private final Event<RightsChanged> changes;
    private final ServiceClock clock;

    GivingGrants(
            RoleGrants grants,
            Accounts accounts,
            Places places,
            Callers callers,
            Event<RightsChanged> changes,
            ServiceClock clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.places = places;
        this.callers = callers;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Page<GrantView> page(UUID accountId, PageRequest request) {
        accounts.require(accountId);
        return grants.page(accountId, request);
    }

    @Transactional
    GrantView give(UUID accountId, NewGrant request) {
        return giveTo(accounts.require(accountId), request).view();
    }

    RoleGrant giveTo(Account account, NewGrant request) {
        RoleGrant grant = new RoleGrant(
                account.id(), request.role(), request.jurisdictionId(), places.pathOf(request.jurisdictionId()));
        if ((request.standsForKind() == null) != (request.standsForId() == null)) {
            throw Problem.field("standsForId", PAIRED);
        }
        if (request.standsForKind() != null && request.standsForId() != null) {
            places.requireKnown(request.standsForKind(), request.standsForId());
            grant.standFor(request.standsForKind(), request.standsForId());
        }
        requireStanding(request);
        Instant from = request.startsAt() == null ? clock.instant() : request.startsAt();
        if (request.endsAt() != null && !request.endsAt().isAfter(from)) {
            throw Problem.field("endsAt", Text.of("失效时间须晚于生效时间。", "It must end after it starts."));
        }
        grant.hold(from, request.endsAt());
        grants.persist(grant);
        grants.flush();
        changes.fire(new RightsChanged(account.id()));
        return grant;
    }

    /** Who acts for an agency, a party or a compound cannot act for nobody. */
    private static void requireStanding(NewGrant request) {
        Role role = request.role();
        if (role.standing() != null && request.standsForKind() != role.standing()) {
            throw Problem.field(
                    "standsForKind",
                    Text.of("该角色须指明所代表的主体（{0}）。", "This role acts for a subject of kind {0}.", role.standing()));
        }
    }

    @Transactional
    GrantView revoke(UUID accountId, UUID id, @Nullable String ifMatch) {
        accounts.require(accountId);
        RoleGrant grant = grants.require(accountId, id);
        Versions.check(ifMatch, grant);
        if (grant.isEnded(clock.instant())) {
            throw Problem.conflict(Text.of("该授权已经失效。", "This grant has ended already."));
        }
        if (accountId.equals(callers.current().accountId())) {
            throw Problem.conflict(Text.of("不能撤销自己的授权。", "You cannot take away a grant of your own."));
        }
        grant.end(clock.instant());
        grants.flush();
        changes.fire(new RightsChanged(accountId));
        return grant.view();
    }
}
