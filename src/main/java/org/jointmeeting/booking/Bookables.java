package org.jointmeeting.booking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;

import org.jointmeeting.shared.tracking.Portions;

/** One row per person and room that was ever booked: what bookings lock. */
@ApplicationScoped
class Bookables {

    /** The row that the migration made: nobody's, locked before all others by whoever makes rows. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager database;
    private final HeldBookables held;

    Bookables(EntityManager database, HeldBookables held) {
        this.database = database;
        this.held = held;
    }

    /**
     * Locks until the transaction ends, making the rows that are missing. Row by row in the given order: a single
     * statement would leave the order to the database. What this transaction has locked already is not asked for again.
     */
    void lock(List<Claim> inLockOrder) {
        List<Claim> free = held.without(inLockOrder);
        if (free.isEmpty()) {
            return;
        }
        if (!missing(free).isEmpty()) {
            makeMissing(free);
        }
        free.forEach(claim -> lock(claim.kind(), claim.resourceId()));
        held.add(free);
    }

    /** One at a time, whoever else makes rows: two who made the same would both fail. */
    private void makeMissing(List<Claim> claims) {
        lock(ResourceKind.PERSON, NOBODY);
        missing(claims).forEach(claim -> database.persist(new Bookable(claim.kind(), claim.resourceId())));
        database.flush();
    }

    private List<Claim> missing(List<Claim> claims) {
        Set<UUID> known = new HashSet<>(
                Portions.find(claims.stream().map(Claim::resourceId).toList(), ids -> database.createQuery(
                                "select b.resourceId from Bookable b where b.resourceId in :ids", UUID.class)
                        .setFlushMode(FlushModeType.COMMIT)
                        .setParameter("ids", ids)
                        .getResultList()));
        return claims.stream()
                .filter(claim -> !known.contains(claim.resourceId()))
                .toList();
    }

    private void lock(ResourceKind kind, UUID id) {
        database.find(Bookable.class, new Bookable.Key(kind, id), LockModeType.PESSIMISTIC_WRITE);
    }
}
