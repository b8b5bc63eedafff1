package org.jointmeeting.security.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** What was granted to whom, now and before. */
@ApplicationScoped
class RoleGrants implements PanacheRepositoryBase<RoleGrant, UUID> {

    private static final Text WHAT = Text.of("授权", "grant");

    private final Callers callers;

    RoleGrants(Callers callers) {
        this.callers = callers;
    }

    /** By account. */
    Map<UUID, List<RoleGrant>> heldBy(Collection<UUID> accountIds, Instant at) {
        return list(
                        "accountId in ?1 and deletedAt is null and startsAt <= ?2 and (endsAt is null or endsAt > ?2)"
                                + " order by startsAt, id",
                        accountIds,
                        at)
                .stream()
                .collect(Collectors.groupingBy(RoleGrant::accountId));
    }

    /** People whose accounts were given a role with that permission there or above. */
    List<UUID> peopleWith(String permission, String jurisdictionPath, Instant at) {
        return getEntityManager()
                .createQuery(
                        """
                        select distinct a.personId from RoleGrant g join Account a on a.id = g.accountId
                        where g.role in :roles and :path like concat(g.jurisdictionPath, '%') and a.personId is not null
                        and a.deletedAt is null and g.deletedAt is null
                        and g.startsAt <= :at and (g.endsAt is null or g.endsAt > :at)
                        order by a.personId
                        """,
                        UUID.class)
                .setParameter("roles", Permission.holdersOf(permission))
                .setParameter("path", jurisdictionPath)
                .setParameter("at", at)
                .getResultList();
    }

    /** @throws Problem 404 when the account has no such grant within the caller's reach */
    RoleGrant require(UUID accountId, UUID id) {
        RoleGrant grant = findById(id);
        if (grant == null || grant.isDeleted() || !grant.accountId().equals(accountId)) {
            throw Problem.notFound(WHAT);
        }
        callers.requireReach(grant.jurisdictionPath(), WHAT);
        return grant;
    }

    Page<GrantView> page(UUID accountId, PageRequest request) {
        return Filter.none()
                .within(callers.current().paths())
                .and("accountId = :accountId", "accountId", accountId)
                .page(this, request, rows -> rows.stream().map(RoleGrant::view).toList());
    }
}
