package org.jointmeeting.meeting.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingAction;
import org.jointmeeting.meeting.MeetingLifecycle;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.meeting.MeetingWarning;
import org.jointmeeting.meeting.PresenceView;
import org.jointmeeting.meeting.presence.PresenceViews;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;

/** Shows meetings to the caller, with what the caller may do now. */
@ApplicationScoped
class MeetingViews {

    private final PresenceViews presence;
    private final MeetingTimes times;
    private final Callers callers;

    MeetingViews(PresenceViews presence, MeetingTimes times, Callers callers) {
        this.presence = presence;
        this.times = times;
        this.callers = callers;
    }

    MeetingView of(Meeting meeting) {
        return of(List.of(meeting)).get(0);
    }

    List<MeetingView> of(List<Meeting> meetings) {
        Map<UUID, PresenceView> found = presence.of(meetings);
        TimeRules rules = times.rules();
        return meetings.stream()
                .map(meeting -> view(meeting, found.get(meeting.id()), warnings(meeting, rules)))
                .toList();
    }

    private MeetingView view(Meeting meeting, @Nullable PresenceView presenceView, List<MeetingWarning.View> warnings) {
        return new MeetingView(
                meeting.id(),
                meeting.jurisdictionId(),
                meeting.jurisdictionPath(),
                meeting.kind(),
                meeting.title(),
                meeting.status(),
                meeting.startsAt(),
                meeting.slot().endsAt(),
                meeting.durationMinutes(),
                meeting.venueId(),
                meeting.convenerPersonId(),
                meeting.agendaEntries(),
                meeting.agendaMinutes(),
                meeting.notifiedAt(),
                meeting.openedAt(),
                meeting.heldAt(),
                meeting.isEmergency() && meeting.status() != MeetingStatus.CANCELLED,
                meeting.statusReason(),
                presenceView,
                warnings,
                availableActions(meeting),
                meeting.modifiedAt(),
                meeting.deletedAt(),
                meeting.version());
    }

    private List<MeetingAction> availableActions(Meeting meeting) {
        Caller caller = callers.current();
        return MeetingLifecycle.allowedIn(meeting.status()).stream()
                .filter(action -> caller.may(action.permission()) && caller.reaches(meeting.jurisdictionPath()))
                .toList();
    }

    /** Of a meeting still to come: afterwards nothing can be done about them. */
    private static List<MeetingWarning.View> warnings(Meeting meeting, TimeRules rules) {
        if (!meeting.isAgendaOpen() && meeting.status() != MeetingStatus.NOTIFIED) {
            return List.of();
        }
        List<MeetingWarning> warnings = new ArrayList<>(rules.warnings(meeting.slot()));
        if (meeting.agendaEntries() == 0) {
            warnings.add(MeetingWarning.NO_ITEMS);
        }
        if (meeting.agendaMinutes() > meeting.durationMinutes()) {
            warnings.add(MeetingWarning.AGENDA_TOO_LONG);
        }
        return warnings.stream().map(MeetingWarning::view).toList();
    }
}
