package org.jointmeeting.meeting.course;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.booking.Booking;
import org.jointmeeting.booking.Claim;
import org.jointmeeting.booking.Reservation;
import org.jointmeeting.booking.ResourceKind;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.seat.Seat;
import org.jointmeeting.meeting.seat.SeatBookings;
import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.shared.problem.Problem;

/** Books all that a meeting takes: its room, its convener's time and that of everybody expected. */
@ApplicationScoped
class MeetingBookings {

    private final Booking booking;
    private final SeatBookings seatBookings;

    MeetingBookings(Booking booking, SeatBookings seatBookings) {
        this.booking = booking;
        this.seatBookings = seatBookings;
    }

    /** @throws Problem 409 that names the seat or room which is taken already */
    void take(Meeting meeting, VenueView venue, List<Seat> invited) {
        booking.move(meeting.id(), meeting.slot(), claims(meeting, venue, invited));
        invited.forEach(Seat::book);
    }

    /** What {@link #takeAll} takes for the meeting, which holds nothing yet. */
    Reservation reservation(Meeting meeting, VenueView venue, List<Seat> invited) {
        invited.forEach(Seat::book);
        return new Reservation(meeting.id(), meeting.slot(), claims(meeting, venue, invited));
    }

    /** @throws Problem 409 that names every seat and room which is taken already */
    void takeAll(List<Reservation> reservations) {
        booking.takeAll(reservations);
    }

    private List<Claim> claims(Meeting meeting, VenueView venue, List<Seat> invited) {
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(ResourceKind.VENUE, venue.id(), venue.name(), "venueId"));
        claims.addAll(seatBookings.claimsOf(invited));
        UUID convener = meeting.convenerPersonId();
        if (convener != null) {
            claims.add(new Claim(ResourceKind.PERSON, convener, "会议召集人", "startsAt"));
        }
        return claims;
    }

    void release(Meeting meeting) {
        booking.release(meeting.id());
    }
}
