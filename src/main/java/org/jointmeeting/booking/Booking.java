package org.jointmeeting.booking;

import java.time.Instant;
import java.util.ArrayList;
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

    private static final UUID NO_REASON = new UUID(0, 0);

    private final Bookables bookables;
    private final BookedTimes times;
    private final AwayTimes away;
    private final Conflicts conflicts;
    private final ServiceClock clock;

    Booking(Bookables bookables, BookedTimes times, AwayTimes away, Conflicts conflicts, ServiceClock clock) {
        this.bookables = bookables;
        this.times = times;
        this.away = away;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /**
     * Takes what is claimed; a resource claimed twice is taken once, one that the reason holds already stays as it is.
     *
     * @throws Problem 409 that names who or which room is taken by something else, and who is away
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(UUID reasonId, TimeSlot slot, Collection<Claim> claims) {
        List<Claim> wanted = inLockOrder(claims);
        if (wanted.isEmpty()) {
            return;
        }
        bookables.lock(wanted);
        Set<UUID> held =
                times.heldBy(reasonId).stream().map(BookedTime::resourceId).collect(Collectors.toSet());
        List<Claim> missing = wanted.stream()
                .filter(claim -> !held.contains(claim.resourceId()))
                .toList();
        List<Conflict> found = new ArrayList<>(conflicts.describe(times.taken(wanted, slot, reasonId), wanted));
        found.addAll(conflicts.describeAway(away.within(peopleIn(missing), slot), wanted));
        if (!found.isEmpty()) {
            throw conflicts.refusal(found, wanted);
        }
        times.persist(missing.stream().map(claim -> new BookedTime(claim, slot, reasonId)));
        times.flush();
    }

    /**
     * Keeps everybody else from booking any of these until the transaction ends: for whoever takes many times at once,
     * and would otherwise wait for others while they wait for it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Collection<Claim> claims) {
        bookables.lock(inLockOrder(claims));
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
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Conflict> found = new ArrayList<>(conflicts.describe(times.taken(wanted, slot, reasonId), wanted));
        found.addAll(conflicts.describeAway(away.within(peopleIn(wanted), slot), wanted));
        return found;
    }

    /**
     * Keeps others from booking somebody until the transaction ends, and says what they are booked for within these
     * times: for whoever records when they are away.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Conflict> holdAndFind(Claim person, List<TimeSlot> slots) {
        List<Claim> claims = List.of(person);
        bookables.lock(claims);
        if (slots.isEmpty()) {
            return List.of();
        }
        Instant first =
                slots.stream().map(TimeSlot::startsAt).min(Instant::compareTo).orElseThrow();
        Instant last =
                slots.stream().map(TimeSlot::endsAt).max(Instant::compareTo).orElseThrow();
        List<BookedTime> booked = times.taken(claims, new TimeSlot(first, last), NO_REASON).stream()
                .filter(time -> slots.stream().anyMatch(time.slot()::overlaps))
                .toList();
        return conflicts.describe(booked, claims);
    }

    private static List<UUID> peopleIn(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.kind() == ResourceKind.PERSON)
                .map(Claim::resourceId)
                .toList();
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
