package org.jointmeeting.meeting.course;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * Nobody else changes these meetings until the transaction ends. Whoever changes one locks it first and then books:
     * a plan that holds everybody's time before the meetings would wait for them in a circle.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Collection<UUID> ids) {
        ids.stream().sorted().forEach(meetings::lock);
    }

    /**
     * Meetings that did not exist yet.
     *
     * @throws Problem as drafting does, naming the meeting; 409 when a room or person is taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void draft(List<PlannedDraft> drafts) {
        reserving.reserve(scheduling.draftPlanned(drafts));
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

    /** @throws Problem 409 when a room or person is taken, or a meeting is neither drafted nor postponed */
    @Transactional(Transactional.TxType.MANDATORY)
    public void place(Map<UUID, PlannedPlace> places) {
        Map<Meeting, PlannedPlace> drafts = new LinkedHashMap<>();
        places.forEach((id, place) -> {
            Meeting meeting = meetings.lockWithinReach(id);
            if (meeting.status() == MeetingStatus.DRAFT) {
                drafts.put(meeting, place);
            } else {
                ReservingTimes.naming(meeting.title(), () -> notify(meeting, place));
            }
        });
        if (!drafts.isEmpty()) {
            reserving.reserve(drafts);
        }
    }

    private void notify(Meeting meeting, PlannedPlace place) {
        var officials = seats.officials(meeting, place.officials());
        notifying.notify(
                meeting.id(),
                null,
                new NotifyMeeting(place.startsAt(), place.durationMinutes(), place.venueId(), officials));
    }
}
