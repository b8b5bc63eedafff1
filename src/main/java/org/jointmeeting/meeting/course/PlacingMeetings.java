package org.jointmeeting.meeting.course;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.Meetings;
import org.jointmeeting.meeting.seat.ComputingSeats;
import org.jointmeeting.shared.problem.Problem;

/**
 * Puts meetings where a plan wants them, in the transaction of whoever applies it: drafts get their time reserved, what
 * was notified is postponed and notified anew.
 */
@ApplicationScoped
public class PlacingMeetings {

    private final Meetings meetings;
    private final SchedulingMeetings scheduling;
    private final CallingOffMeetings callingOff;
    private final NotifyingSeats notifying;
    private final ReservingTimes reserving;
    private final ComputingSeats seats;

    PlacingMeetings(
            Meetings meetings,
            SchedulingMeetings scheduling,
            CallingOffMeetings callingOff,
            NotifyingSeats notifying,
            ReservingTimes reserving,
            ComputingSeats seats) {
        this.meetings = meetings;
        this.scheduling = scheduling;
        this.callingOff = callingOff;
        this.notifying = notifying;
        this.reserving = reserving;
        this.seats = seats;
    }

    /**
     * A meeting that did not exist yet.
     *
     * @return its id
     * @throws Problem as drafting does; 409 when a room or person is taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID draft(NewMeeting request, PlannedPlace place) {
        UUID id = scheduling.draft(request).id();
        reserving.reserve(meetings.lock(id), place);
        return id;
    }

    /** Nobody changes the meeting any longer, and what it had booked is free for the others of the plan. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clear(UUID id, String reason) {
        Meeting meeting = meetings.lockWithinReach(id);
        if (meeting.status() == MeetingStatus.NOTIFIED) {
            callingOff.postpone(id, null, new PostponeMeeting(reason));
        } else {
            reserving.giveBack(meeting);
        }
    }

    /** @throws Problem 409 when a room or person is taken, or the meeting is neither drafted nor postponed */
    @Transactional(Transactional.TxType.MANDATORY)
    public void place(UUID id, PlannedPlace place) {
        Meeting meeting = meetings.lockWithinReach(id);
        if (meeting.status() == MeetingStatus.DRAFT) {
            reserving.reserve(meeting, place);
        } else {
            var officials = seats.officials(meeting, place.officials());
            notifying.notify(
                    id, null, new NotifyMeeting(place.startsAt(), place.durationMinutes(), place.venueId(), officials));
        }
    }
}
