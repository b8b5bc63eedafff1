package org.jointmeeting.meeting.course;

import java.util.UUID;

import org.jointmeeting.meeting.MeetingKind;

/** A meeting that a plan wants and nobody has drafted yet. */
public record PlannedDraft(UUID jurisdictionId, MeetingKind kind, String title, PlannedPlace place) {

    NewMeeting request() {
        return new NewMeeting(
                jurisdictionId, kind, title, place.startsAt(), place.durationMinutes(), place.venueId(), null);
    }
}
