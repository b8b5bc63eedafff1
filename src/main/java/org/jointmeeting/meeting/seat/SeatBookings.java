package org.jointmeeting.meeting.seat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.booking.Booking;
import org.jointmeeting.booking.Claim;
import org.jointmeeting.booking.ResourceKind;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.shared.problem.Problem;

/** Books the time of whoever is expected on a seat. */
@ApplicationScoped
public class SeatBookings {

    private final Booking booking;
    private final Seats seats;

    SeatBookings(Booking booking, Seats seats) {
        this.booking = booking;
        this.seats = seats;
    }

    /** Everybody who is expected and known. */
    public List<Claim> claimsOf(List<Seat> invited) {
        return invited.stream()
                .map(seat -> claim(seat, "startsAt"))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Gives back the time of who came before the answer, unless they fill another seat of the meeting, and takes the
     * time of who comes now.
     *
     * @param field the property of the answer that names who comes now
     * @throws Problem 409 when who comes now is elsewhere at that time
     */
    void exchange(Meeting meeting, @Nullable UUID before, Seat seat, String field) {
        UUID after = seat.occupantId();
        if (Objects.equals(before, after)) {
            return;
        }
        if (before != null && !isNeededElsewhere(before, meeting, seat)) {
            booking.release(meeting.id(), ResourceKind.PERSON, before);
        }
        Claim claim = claim(seat, field);
        if (claim != null) {
            booking.take(meeting.id(), meeting.slot(), List.of(claim));
        }
    }

    /**
     * Lets what is booked for a draft whose time is reserved follow its seats: who is not expected any longer is free
     * again, who comes is booked; where they are engaged elsewhere the seat says so, and nobody is booked twice.
     */
    void follow(Meeting meeting, List<Seat> invited) {
        List<Claim> claims = claimsOf(invited);
        Set<UUID> expected = claims.stream().map(Claim::resourceId).collect(Collectors.toSet());
        booking.peopleHeldBy(meeting.id()).stream()
                .filter(held -> !expected.contains(held) && !held.equals(meeting.convenerPersonId()))
                .forEach(held -> booking.release(meeting.id(), ResourceKind.PERSON, held));
        Set<UUID> taken = booking.takeFree(meeting.id(), meeting.slot(), claims);
        for (Seat seat : invited) {
            if (taken.contains(seat.occupantId())) {
                seat.findTaken();
            } else {
                seat.book();
            }
        }
    }

    private boolean isNeededElsewhere(UUID personId, Meeting meeting, Seat except) {
        return personId.equals(meeting.convenerPersonId())
                || seats.of(meeting.id()).stream()
                        .filter(seat -> !seat.id().equals(except.id()))
                        .anyMatch(seat -> personId.equals(seat.occupantId()));
    }

    private static @Nullable Claim claim(Seat seat, String field) {
        UUID personId = seat.occupantId();
        return personId == null
                ? null
                : new Claim(ResourceKind.PERSON, personId, seat.label() + "（" + seat.expectedName() + "）", field);
    }
}
