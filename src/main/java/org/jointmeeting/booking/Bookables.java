package org.jointmeeting.booking;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** One row per person and room that was ever booked: what bookings lock. */
@ApplicationScoped
class Bookables {

    private final EntityManager database;

    Bookables(EntityManager database) {
        this.database = database;
    }

    /**
     * Locks until the transaction ends, making the rows that are missing. Row by row in the given order: a single
     * statement would leave the order to the database.
     */
    void lock(List<Claim> inLockOrder) {
        Set<UUID> known = known(inLockOrder);
        inLockOrder.stream()
                .filter(claim -> !known.contains(claim.resourceId()))
                .forEach(this::make);
        inLockOrder.forEach(this::lock);
    }

    private Set<UUID> known(Collection<Claim> claims) {
        return database.createQuery("select b.resourceId from Bookable b where b.resourceId in :ids", UUID.class)
                .setParameter("ids", claims.stream().map(Claim::resourceId).collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Two who make the same row at once wait for each other and agree. */
    private void make(Claim claim) {
        database.createQuery(
                        """
                        insert into Bookable (resourceKind, resourceId) values (:kind, :id)
                        on conflict (resourceKind, resourceId) do nothing
                        """)
                .setParameter("kind", claim.kind())
                .setParameter("id", claim.resourceId())
                .executeUpdate();
    }

    private void lock(Claim claim) {
        database.createNativeQuery(
                        "select resource_id from bookable where resource_kind = :kind and resource_id = :id for update",
                        UUID.class)
                .setParameter("kind", claim.kind().name())
                .setParameter("id", claim.resourceId())
                .getSingleResult();
    }
}
