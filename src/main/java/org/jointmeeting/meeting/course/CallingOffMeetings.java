package org.jointmeeting.meeting.course;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingCancelled;
import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.Meetings;
import org.jointmeeting.meeting.seat.Seats;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.time.ServiceClock;

/** Postpones and cancels meetings: rooms and people's time are given back. */
@ApplicationScoped
public class CallingOffMeetings {

    private final Meetings meetings;
    private final Seats seats;
    private final MeetingBookings bookings;
    private final ConcludingSteps steps;
    private final ServiceClock clock;

    CallingOffMeetings(
            Meetings meetings, Seats seats, MeetingBookings bookings, ConcludingSteps steps, ServiceClock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.bookings = bookings;
        this.steps = steps;
        this.clock = clock;
    }

    /** @throws Problem 409 when the status does not allow it */
    @Transactional
    public MeetingView postpone(UUID id, @Nullable String ifMatch, PostponeMeeting request) {
        Meeting meeting = meetings.lockWithinReach(id);
        Versions.check(ifMatch, meeting);
        var entry = meeting.postpone(steps.deed(request.reason()));
        release(meeting);
        return steps.conclude(meeting, entry);
    }

    /** @throws Problem 409 when the status does not allow it */
    @Transactional
    public MeetingView cancel(UUID id, @Nullable String ifMatch, CancelMeeting request) {
        Meeting meeting = meetings.lockWithinReach(id);
        Versions.check(ifMatch, meeting);
        var entry = meeting.cancel(steps.deed(request.reason()));
        release(meeting);
        return steps.conclude(meeting, entry, new MeetingCancelled(id));
    }

    private void release(Meeting meeting) {
        bookings.release(meeting);
        // For whoever mirrors invitations: theirs changed too, though only the meeting's row says how.
        seats.of(meeting.id()).forEach(seat -> seat.touch(clock.instant()));
    }
}
