package org.jointmeeting.meeting.course;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.meeting.MeetingAction;
import org.jointmeeting.meeting.MeetingLifecycle;
import org.jointmeeting.meeting.MeetingNotified;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.Meetings;
import org.jointmeeting.meeting.seat.ComputingSeats;
import org.jointmeeting.meeting.seat.Seat;
import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Sends the notice: seats, time and room are fixed and booked, and the agenda is frozen. */
@ApplicationScoped
public class NotifyingSeats {

    private final Meetings meetings;
    private final MeetingTimes times;
    private final MeetingVenues venues;
    private final ComputingSeats seats;
    private final MeetingBookings bookings;
    private final ConcludingSteps steps;

    NotifyingSeats(
            Meetings meetings,
            MeetingTimes times,
            MeetingVenues venues,
            ComputingSeats seats,
            MeetingBookings bookings,
            ConcludingSteps steps) {
        this.meetings = meetings;
        this.times = times;
        this.venues = venues;
        this.seats = seats;
        this.bookings = bookings;
        this.steps = steps;
    }

    /**
     * @throws Problem 409 when the status does not allow it, or a room or person is taken; 422 when the time is past,
     *     a holiday or too near, or the room is missing or too small
     */
    @Transactional
    public MeetingView notify(UUID id, @Nullable String ifMatch, NotifyMeeting request) {
        Meeting meeting = meetings.lockWithinReach(id);
        Versions.check(ifMatch, meeting);
        MeetingLifecycle.next(meeting.status(), MeetingAction.NOTIFY);
        meeting.reschedule(slotOf(meeting, request));
        if (request.venueId() != null) {
            meeting.meetAt(request.venueId());
        }
        TimeRules rules = times.rules();
        rules.requirePossible(meeting.kind(), meeting.startsAt());
        rules.requireNotice(meeting.kind(), meeting.startsAt());
        List<Seat> invited = seats.askEverybody(meeting, request.seated());
        VenueView venue = venues.requireRoomFor(invited.size(), meeting);
        bookings.take(meeting, venue, invited);
        return steps.conclude(meeting, meeting.sendNotice(steps.deed(null)), new MeetingNotified(id));
    }

    private static TimeSlot slotOf(Meeting meeting, NotifyMeeting request) {
        Instant startsAt = request.startsAt();
        if (startsAt == null && meeting.status() == MeetingStatus.POSTPONED) {
            throw Problem.field(
                    "startsAt", Text.of("会议已延期，请给出新的开始时间。", "The meeting was postponed; give its new start."));
        }
        Integer minutes = request.durationMinutes();
        return TimeSlot.of(
                startsAt == null ? meeting.startsAt() : startsAt,
                Duration.ofMinutes(minutes == null ? meeting.durationMinutes() : minutes));
    }
}
