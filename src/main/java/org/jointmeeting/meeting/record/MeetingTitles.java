package org.jointmeeting.meeting.record;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.booking.BookingReasons;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;

/** Names the meetings for which rooms and people are booked, within the caller's subtree. */
@ApplicationScoped
class MeetingTitles implements BookingReasons {

    private final Meetings meetings;
    private final Callers callers;

    MeetingTitles(Meetings meetings, Callers callers) {
        this.meetings = meetings;
        this.callers = callers;
    }

    @Override
    public Map<UUID, String> titlesOf(Collection<UUID> reasonIds) {
        Caller caller = callers.current();
        return meetings.findAll(reasonIds).stream()
                .filter(meeting -> caller.reaches(meeting.jurisdictionPath()))
                .collect(Collectors.toMap(Meeting::id, Meeting::title));
    }
}
