package org.jointmeeting.meeting.seat;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.Meetings;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.problem.Problem;

/** A meeting is visible within the caller's subtree, and, once its notice is out, to whoever holds a seat in it. */
@ApplicationScoped
public class VisibleMeetings {

    private final Meetings meetings;
    private final Seats seats;
    private final Callers callers;

    VisibleMeetings(Meetings meetings, Seats seats, Callers callers) {
        this.meetings = meetings;
        this.seats = seats;
        this.callers = callers;
    }

    /** @throws Problem 404 when there is none that the caller may see */
    public Meeting require(UUID id) {
        return visible(meetings.find(id));
    }

    /** As {@link #require}, and nobody else may change the meeting or its seats until the transaction ends. */
    Meeting lock(UUID id) {
        return visible(meetings.lock(id));
    }

    private Meeting visible(Meeting meeting) {
        Caller caller = callers.current();
        boolean isVisible = caller.reaches(meeting.jurisdictionPath())
                || (meeting.notifiedAt() != null && seats.isInvited(caller, meeting.id()));
        if (!isVisible) {
            throw Problem.notFound(Meetings.WHAT);
        }
        return meeting;
    }
}
