package org.jointmeeting.booking;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.time.ServiceClock;

/** Takes people's time and rooms for a reason, such as a meeting, all of them or none. */
@ApplicationScoped
public class Booking {

    private final Bookables bookables;
    private final BookedTimes times;
    private final Conflicts conflicts;
    private final ServiceClock clock;

    Booking(Bookables bookables, BookedTimes times, Conflicts conflicts, ServiceClock clock) {
        this.bookables = bookables;
        this.times = times;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /**
     * Takes what is claimed; a resource claimed twice is taken once, one that the reason holds already stays as it is.
     *
     * @throws Problem 409 that names who or which room is taken by something else
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(UUID reasonId, TimeSlot slot, Collection<Claim> claims) {
        List<Claim> wanted = inLockOrder(claims);
        if (wanted.isEmpty()) {
            return;
        }
        bookables.lock(wanted);
        List<BookedTime> taken = times.taken(wanted, slot, reasonId);
        if (!taken.isEmpty()) {
            throw conflicts.refusal(taken, wanted);
        }
        Set<UUID> held =
                times.heldBy(reasonId).stream().map(BookedTime::resourceId).collect(Collectors.toSet());
        times.persist(wanted.stream()
                .filter(claim -> !held.contains(claim.resourceId()))
                .map(claim -> new BookedTime(claim, slot, reasonId)));
        times.flush();
    }

    /** Gives everything back that the reason holds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(UUID reasonId) {
        times.release(reasonId, clock.instant());
    }

    /** Gives back one person's time or one room. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(UUID reasonId, ResourceKind kind, UUID resourceId) {
        times.release(reasonId, kind, resourceId, clock.instant());
    }

    /**
     * Gives back what the reason holds and takes what is claimed instead.
     *
     * @throws Problem 409 that names who or which room is taken by something else
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(UUID reasonId, TimeSlot slot, Collection<Claim> claims) {
        release(reasonId);
        take(reasonId, slot, claims);
    }

    /** What stands in the way at the moment, without taking anything: by the time it is taken, more may. */
    @Transactional
    public List<Conflict> conflicts(UUID reasonId, TimeSlot slot, Collection<Claim> claims) {
        List<Claim> wanted = inLockOrder(claims);
        return wanted.isEmpty() ? List.of() : conflicts.describe(times.taken(wanted, slot, reasonId), wanted);
    }

    private static List<Claim> inLockOrder(Collection<Claim> claims) {
        return claims.stream()
                .collect(Collectors.toMap(
                        Claim::resourceId, claim -> claim, (first, again) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Claim.LOCK_ORDER)
                .toList();
    }
}
