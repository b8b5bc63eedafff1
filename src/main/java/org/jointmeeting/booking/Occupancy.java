package org.jointmeeting.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who and which room is taken or away within a span of time, and what is taken since it was looked up. */
final class Occupancy {

    private final Map<UUID, List<BookedTime>> booked = new HashMap<>();
    private final Map<UUID, List<AwayTime>> away;

    Occupancy(Collection<BookedTime> booked, Collection<AwayTime> away) {
        booked.forEach(this::add);
        this.away = away.stream().collect(Collectors.groupingBy(AwayTime::personId));
    }

    /** From the earliest start to the latest end. */
    static TimeSlot spanOf(Collection<TimeSlot> slots) {
        Instant first =
                slots.stream().map(TimeSlot::startsAt).min(Instant::compareTo).orElseThrow();
        Instant last =
                slots.stream().map(TimeSlot::endsAt).max(Instant::compareTo).orElseThrow();
        return new TimeSlot(first, last);
    }

    BookedTime book(Claim claim, Reservation reservation) {
        BookedTime time = new BookedTime(claim, reservation.slot(), reservation.reasonId());
        add(time);
        return time;
    }

    private void add(BookedTime time) {
        booked.computeIfAbsent(time.resourceId(), id -> new ArrayList<>()).add(time);
    }

    /** What the claims are taken by at that time, for other reasons than this, the earliest first. */
    List<BookedTime> taken(Collection<Claim> claims, TimeSlot slot, UUID exceptReason) {
        return of(booked, claims)
                .filter(time ->
                        !time.reasonId().equals(exceptReason) && time.slot().overlaps(slot))
                .sorted(Comparator.comparing((BookedTime time) -> time.slot().startsAt())
                        .thenComparing(BookedTime::resourceId))
                .toList();
    }

    List<AwayTime> away(Collection<Claim> claims, TimeSlot slot) {
        return of(away, claims).filter(time -> time.slot().overlaps(slot)).toList();
    }

    private static <T> Stream<T> of(Map<UUID, List<T>> times, Collection<Claim> claims) {
        return claims.stream().flatMap(claim -> times.getOrDefault(claim.resourceId(), List.of()).stream());
    }
}
