package org.jointmeeting.meeting.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.booking.Reservation;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.seat.ComputingSeats;
import org.jointmeeting.meeting.seat.SeatReference;
import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.shared.problem.FieldError;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

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

    /**
     * Many drafts at once, none of which holds a time yet.
     *
     * @throws Problem 409 when a room or person is taken; 422 naming the meeting when its time is too near, or its room
     *     too small
     */
    void reserve(Map<Meeting, PlannedPlace> places) {
        TimeRules rules = times.rules();
        places.forEach((meeting, place) -> naming(meeting.title(), () -> {
            meeting.reschedule(place.slot());
            meeting.meetAt(place.venueId());
            rules.requirePossible(meeting.kind(), meeting.startsAt());
            rules.requireNotice(meeting.kind(), meeting.startsAt());
        }));
        List<Reservation> reservations = new ArrayList<>();
        seats.choose(officials(places))
                .forEach((meeting, invited) -> naming(meeting.title(), () -> {
                    VenueView venue = venues.requireRoomFor(invited.size(), meeting);
                    reservations.add(bookings.reservation(meeting, venue, invited));
                }));
        bookings.takeAll(reservations);
        places.keySet().forEach(Meeting::reserved);
    }

    private static Map<Meeting, Map<SeatReference, UUID>> officials(Map<Meeting, PlannedPlace> places) {
        Map<Meeting, Map<SeatReference, UUID>> officials = new LinkedHashMap<>();
        places.forEach((meeting, place) -> officials.put(meeting, place.officials()));
        return officials;
    }

    /** Of many meetings, a refusal says which it is about. */
    static void naming(String title, Runnable step) {
        try {
            step.run();
        } catch (Problem refused) {
            Text detail = Text.of("“{0}”：{1}", "“{0}”: {1}", title, refused.explanation());
            throw new Problem(refused.type(), detail, List.of(FieldError.inBody("", detail)));
        }
    }

    /** What was reserved is free again. */
    void giveBack(Meeting meeting) {
        if (meeting.isTimeReserved()) {
            bookings.release(meeting);
            meeting.unreserved();
        }
    }
}
