package org.jointmeeting.booking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        takeAll(List.of(new Reservation(reasonId, slot, claims)));
    }

    /**
     * As {@link #take}, of many reasons at once, in a number of statements that does not grow with them.
     *
     * @throws Problem 409 that names whoever and whichever room can't be had, by one another's doing too
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeAll(Collection<Reservation> reservations) {
        List<Claim> wanted = inLockOrder(
                reservations.stream().flatMap(one -> one.claims().stream()).toList());
        if (wanted.isEmpty()) {
            return;
        }
        bookables.lock(wanted);
        Map<UUID, Set<UUID>> held = times
                .heldBy(reservations.stream().map(Reservation::reasonId).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        BookedTime::reasonId, Collectors.mapping(BookedTime::resourceId, Collectors.toSet())));
        Occupancy occupancy =
                occupancy(wanted, reservations.stream().map(Reservation::slot).toList());
        List<BookedTime> taken = new ArrayList<>();
        List<Conflict> found = new ArrayList<>();
        for (Reservation one : reservations) {
            List<Claim> claims = inLockOrder(one.claims());
            List<Claim> missing = without(held.getOrDefault(one.reasonId(), Set.of()), claims);
            found.addAll(standing(occupancy, one, claims, missing));
            missing.forEach(claim -> taken.add(occupancy.book(claim, one)));
        }
        if (!found.isEmpty()) {
            throw conflicts.refusal(found, wanted);
        }
        times.persist(taken);
        times.flush();
    }

    /**
     * Takes of what is claimed only what nothing else has; what the reason holds already stays as it is.
     *
     * @return who and what could not be taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> takeFree(UUID reasonId, TimeSlot slot, Collection<Claim> claims) {
        List<Claim> wanted = inLockOrder(claims);
        bookables.lock(wanted);
        Set<UUID> held = resourcesOf(times.heldBy(List.of(reasonId)));
        List<Claim> missing = without(held, wanted);
        Occupancy occupancy = occupancy(missing, List.of(slot));
        Set<UUID> taken = resourcesOf(occupancy.taken(missing, slot, reasonId));
        occupancy.away(missing, slot).forEach(time -> taken.add(time.personId()));
        times.persist(without(taken, missing).stream().map(claim -> new BookedTime(claim, slot, reasonId)));
        times.flush();
        return taken;
    }

    /** Whose time the reason holds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> peopleHeldBy(UUID reasonId) {
        return resourcesOf(times.heldBy(List.of(reasonId)).stream()
                .filter(time -> time.resourceKind() == ResourceKind.PERSON)
                .toList());
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
        Occupancy occupancy = occupancy(wanted, List.of(slot));
        return standing(occupancy, new Reservation(reasonId, slot, wanted), wanted, wanted);
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
        List<BookedTime> booked = times.taken(claims, Occupancy.spanOf(slots)).stream()
                .filter(time -> slots.stream().anyMatch(time.slot()::overlaps))
                .toList();
        return conflicts.describe(booked, claims);
    }

    /** @param missing those of the claims that the reason does not hold yet: who is away may have been so before */
    private List<Conflict> standing(Occupancy occupancy, Reservation wanted, List<Claim> claims, List<Claim> missing) {
        List<Conflict> found =
                new ArrayList<>(conflicts.describe(occupancy.taken(claims, wanted.slot(), wanted.reasonId()), claims));
        found.addAll(conflicts.describeAway(occupancy.away(missing, wanted.slot()), claims));
        return found;
    }

    private static Set<UUID> resourcesOf(Collection<BookedTime> booked) {
        return booked.stream().map(BookedTime::resourceId).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Claim> without(Set<UUID> held, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> !held.contains(claim.resourceId()))
                .toList();
    }

    private Occupancy occupancy(List<Claim> claims, List<TimeSlot> slots) {
        TimeSlot span = Occupancy.spanOf(slots);
        return new Occupancy(times.taken(claims, span), away.within(peopleIn(claims), span));
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
