package org.jointmeeting.meeting.course;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.MeetingToPlan;
import org.jointmeeting.meeting.MeetingsToPlan;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.Meetings;
import org.jointmeeting.meeting.seat.SeatExpectations;

/** Shows meetings to whoever plans many of them. */
@ApplicationScoped
class PlannableMeetings implements MeetingsToPlan {

    private static final Set<MeetingStatus> MET =
            EnumSet.of(MeetingStatus.HELD, MeetingStatus.MINUTES_DRAFTED, MeetingStatus.MINUTES_ISSUED);

    private final Meetings meetings;
    private final SeatExpectations seats;

    PlannableMeetings(Meetings meetings, SeatExpectations seats) {
        this.meetings = meetings;
        this.seats = seats;
    }

    @Override
    @Transactional
    public List<MeetingToPlan> within(String path, Instant from, Instant until) {
        List<Meeting> found = meetings.startingWithin(path, from, until);
        Map<UUID, List<MeetingToPlan.Expected>> expected =
                seats.of(found.stream().map(Meeting::id).toList());
        return found.stream()
                .map(meeting -> plannable(meeting, expected.getOrDefault(meeting.id(), List.of())))
                .toList();
    }

    @Override
    @Transactional
    public Map<UUID, Instant> lastHeld(String path, Instant before) {
        return meetings.lastStarts(path, before, MET);
    }

    private static MeetingToPlan plannable(Meeting meeting, List<MeetingToPlan.Expected> seats) {
        return new MeetingToPlan(
                meeting.id(),
                meeting.version(),
                meeting.jurisdictionId(),
                meeting.jurisdictionPath(),
                meeting.kind(),
                meeting.title(),
                meeting.status(),
                meeting.startsAt(),
                meeting.durationMinutes(),
                meeting.venueId(),
                meeting.convenerPersonId(),
                seats);
    }
}
