package org.jointmeeting.meeting.course;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.seat.ComputingSeats;
import org.jointmeeting.meeting.seat.Seat;
import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.shared.problem.Problem;

/**
 * Books room and people for a draft before its notice goes out: the time is safe, and the agenda stays open. The notice
 * then books anew who really comes.
 */
@ApplicationScoped
class ReservingTimes {

    private final MeetingTimes times;
    private final MeetingVenues venues;
    private final ComputingSeats seats;
    private final MeetingBookings bookings;

    ReservingTimes(MeetingTimes times, MeetingVenues venues, ComputingSeats seats, MeetingBookings bookings) {
        this.times = times;
        this.venues = venues;
        this.seats = seats;
        this.bookings = bookings;
    }

    /** @throws Problem 409 when a room or person is taken; 422 when the time is too near, or the room too small */
    void reserve(Meeting meeting, PlannedPlace place) {
        meeting.reschedule(place.slot());
        meeting.meetAt(place.venueId());
        TimeRules rules = times.rules();
        rules.requirePossible(meeting.kind(), meeting.startsAt());
        rules.requireNotice(meeting.kind(), meeting.startsAt());
        List<Seat> invited = seats.choose(meeting, place.officials());
        VenueView venue = venues.requireRoomFor(invited.size(), meeting);
        bookings.take(meeting, venue, invited);
        meeting.reserved();
    }

    /** What was reserved is free again. */
    void giveBack(Meeting meeting) {
        if (meeting.isTimeReserved()) {
            bookings.release(meeting);
            meeting.unreserved();
        }
    }
}
