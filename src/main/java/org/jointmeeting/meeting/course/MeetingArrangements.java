package org.jointmeeting.meeting.course;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;

/** Where a drafted meeting is to be held and who is to preside; neither is booked before a plan or the notice says so. */
@ApplicationScoped
class MeetingArrangements {

    private final MeetingVenues venues;
    private final Directory directory;
    private final ReservingTimes reserving;

    MeetingArrangements(MeetingVenues venues, Directory directory, ReservingTimes reserving) {
        this.venues = venues;
        this.directory = directory;
        this.reserving = reserving;
    }

    /** @throws Problem 422 when there is no such room in the line from the jurisdiction upwards */
    void meetAt(Meeting meeting, @Nullable UUID venueId) {
        if (venueId != null && !Objects.equals(venueId, meeting.venueId())) {
            venues.requireUsable(venueId, meeting.jurisdictionPath());
        }
        meeting.meetAt(venueId);
    }

    /** @throws Problem 404 when there is no such person within the caller's reach */
    void beConvenedBy(Meeting meeting, @Nullable UUID personId) {
        if (personId != null && !Objects.equals(personId, meeting.convenerPersonId())) {
            Given.in("convenerPersonId", () -> directory.requirePerson(personId));
        }
        meeting.beConvenedBy(personId);
    }

    /** A time that a plan reserved for the draft is free again. */
    void giveBack(Meeting meeting) {
        reserving.giveBack(meeting);
    }
}
