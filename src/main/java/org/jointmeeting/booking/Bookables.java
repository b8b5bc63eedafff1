package org.jointmeeting.booking;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;

/** One row per person and room that was ever booked: what bookings lock. */
@ApplicationScoped
class Bookables {

    /** The row that the migration made: nobody's, locked before all others by whoever makes rows. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager database;

    Bookables(EntityManager database) {
        this.database = database;
    }

    /**
     * Locks until the transaction ends, making the rows that are missing. Row by row in the given order: a single
     * statement would leave the order to the database.
     */
    void lock(List<Claim> inLockOrder) {
        if (!missing(inLockOrder).isEmpty()) {
            makeMissing(inLockOrder);
        }
        inLockOrder.forEach(claim -> lock(claim.kind(), claim.resourceId()));
    }

    /** One at a time, whoever else makes rows: two who made the same would both fail. */
    private void makeMissing(List<Claim> claims) {
        lock(ResourceKind.PERSON, NOBODY);
        missing(claims).forEach(claim -> database.persist(new Bookable(claim.kind(), claim.resourceId())));
        database.flush();
    }

    private List<Claim> missing(List<Claim> claims) {
        Set<UUID> known = database.createQuery(
                        "select b.resourceId from Bookable b where b.resourceId in :ids", UUID.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("ids", claims.stream().map(Claim::resourceId).collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.toSet());
        return claims.stream()
                .filter(claim -> !known.contains(claim.resourceId()))
                .toList();
    }

    private void lock(ResourceKind kind, UUID id) {
        database.find(Bookable.class, new Bookable.Key(kind, id), LockModeType.PESSIMISTIC_WRITE);
    }
}
