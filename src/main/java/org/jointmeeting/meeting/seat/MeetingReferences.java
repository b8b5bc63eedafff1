package org.jointmeeting.meeting.seat;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.record.Meetings;
import org.jointmeeting.organisation.RegistryReferences;

/** Tells the registry what meetings and their seats refer to. */
@ApplicationScoped
class MeetingReferences implements RegistryReferences {

    private final Meetings meetings;
    private final Seats seats;

    MeetingReferences(Meetings meetings, Seats seats) {
        this.meetings = meetings;
        this.seats = seats;
    }

    @Override
    public boolean isReferred(UUID id) {
        return meetings.refersTo(id) || seats.refersTo(id);
    }
}
