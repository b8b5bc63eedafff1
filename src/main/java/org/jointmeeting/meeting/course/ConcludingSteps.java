package org.jointmeeting.meeting.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.meeting.record.Deed;
import org.jointmeeting.meeting.record.HistoryEntry;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.MeetingHistory;

/** How every step of a meeting ends: it is remembered in the history, told to the other rooms, and shown. */
@ApplicationScoped
class ConcludingSteps {

    private final MeetingHistory history;
    private final Event<Object> told;
    private final MeetingViews views;

    ConcludingSteps(MeetingHistory history, Event<Object> told, MeetingViews views) {
        this.history = history;
        this.told = told;
        this.views = views;
    }

    /** What the current caller is about to do, now. */
    Deed deed(@Nullable String details) {
        return history.deed(details);
    }

    /** @param event told inside the transaction, before the meeting is shown */
    MeetingView conclude(Meeting meeting, HistoryEntry entry, Object event) {
        conclude(entry, event);
        return show(meeting);
    }

    /** For whoever shows the meeting later, or not at all. */
    void conclude(HistoryEntry entry, Object event) {
        history.persist(entry);
        told.fire(event);
    }

    MeetingView conclude(Meeting meeting, HistoryEntry entry) {
        history.persist(entry);
        return show(meeting);
    }

    MeetingView show(Meeting meeting) {
        history.flush();
        return views.of(meeting);
    }
}
