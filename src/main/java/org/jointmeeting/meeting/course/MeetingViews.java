package org.jointmeeting.meeting.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.AgendaReading;
import org.jointmeeting.meeting.MeetingAction;
import org.jointmeeting.meeting.MeetingLifecycle;
import org.jointmeeting.meeting.MeetingPlace;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.meeting.MeetingWarning;
import org.jointmeeting.meeting.MeetingWindow;
import org.jointmeeting.meeting.MeetingWindows;
import org.jointmeeting.meeting.PresenceView;
import org.jointmeeting.meeting.presence.PresenceViews;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.seat.ReadingAgendas;
import org.jointmeeting.meeting.seat.Seats;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;

/** Shows meetings to the caller, with what the caller may do now. */
@ApplicationScoped
class MeetingViews {

    private final PresenceViews presence;
    private final ReadingAgendas agendas;
    private final Seats seats;
    private final MeetingTimes times;
    private final MeetingWindows windows;
    private final Callers callers;

    MeetingViews(
            PresenceViews presence,
            ReadingAgendas agendas,
            Seats seats,
            MeetingTimes times,
            MeetingWindows windows,
            Callers callers) {
        this.presence = presence;
        this.agendas = agendas;
        this.seats = seats;
        this.times = times;
        this.windows = windows;
        this.callers = callers;
    }

    MeetingView of(Meeting meeting) {
        return of(List.of(meeting)).get(0);
    }

    List<MeetingView> of(List<Meeting> meetings) {
        Map<UUID, PresenceView> found = presence.of(meetings);
        Map<UUID, AgendaReading> readings = agendas.of(meetings.stream()
                .map(meeting -> new MeetingPlace(meeting.id(), meeting.jurisdictionPath()))
                .toList());
        TimeRules rules = times.rules();
        Map<String, List<MeetingWindow>> hours = windows.of(meetings.stream()
                .filter(MeetingViews::isToCome)
                .map(Meeting::jurisdictionPath)
                .collect(Collectors.toSet()));
        Map<UUID, List<String>> taken = seats.takenIn(meetings.stream()
                .filter(Meeting::isTimeReserved)
                .map(Meeting::id)
                .toList());
        return meetings.stream()
                .map(meeting -> {
                    AgendaReading reading = readings.getOrDefault(meeting.id(), AgendaReading.WHOLE);
                    Known known = Known.of(meeting, reading, found.get(meeting.id()));
                    Stream<MeetingWarning.View> warnings = Stream.concat(
                            warnings(meeting, known, rules, hours).stream().map(warning -> warning.view()),
                            taken.getOrDefault(meeting.id(), List.of()).stream()
                                    .map(seat -> MeetingWarning.SEAT_TAKEN.view(seat)));
                    return view(meeting, known, warnings.toList());
                })
                .toList();
    }

    /** As much of the agenda, and of what is counted from it, as the caller may know. */
    private record Known(int entries, int minutes, @Nullable PresenceView presence) {

        static Known of(Meeting meeting, AgendaReading reading, @Nullable PresenceView presence) {
            if (reading.isWhole()) {
                return new Known(meeting.agendaEntries(), meeting.agendaMinutes(), presence);
            }
            return new Known(
                    reading.open().size(),
                    reading.minutes(),
                    presence == null ? null : presence.of(reading.compoundIds()));
        }
    }

    private MeetingView view(Meeting meeting, Known known, List<MeetingWarning.View> warnings) {
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
                meeting.isTimeReserved(),
                meeting.venueId(),
                meeting.convenerPersonId(),
                meeting.seriesId(),
                known.entries(),
                known.minutes(),
                meeting.notifiedAt(),
                meeting.openedAt(),
                meeting.heldAt(),
                meeting.isEmergency() && meeting.status() != MeetingStatus.CANCELLED,
                meeting.statusReason(),
                known.presence(),
                warnings,
                availableActions(meeting),
                meeting.modifiedAt(),
                meeting.deletedAt(),
                meeting.version());
    }

    private List<MeetingAction> availableActions(Meeting meeting) {
        Caller caller = callers.current();
        return MeetingLifecycle.allowedIn(meeting.status()).stream()
                .filter(action -> caller.may(action.permission(), meeting.jurisdictionPath()))
                .toList();
    }

    /** Of a meeting still to come: afterwards nothing can be done about them. */
    private static List<MeetingWarning> warnings(
            Meeting meeting, Known known, TimeRules rules, Map<String, List<MeetingWindow>> hours) {
        if (!isToCome(meeting)) {
            return List.of();
        }
        List<MeetingWarning> warnings = new ArrayList<>(
                rules.warnings(meeting.slot(), hours.getOrDefault(meeting.jurisdictionPath(), List.of())));
        if (known.entries() == 0) {
            warnings.add(MeetingWarning.NO_ITEMS);
        }
        if (known.minutes() > meeting.durationMinutes()) {
            warnings.add(MeetingWarning.AGENDA_TOO_LONG);
        }
        return warnings;
    }

    private static boolean isToCome(Meeting meeting) {
        return meeting.isAgendaOpen() || meeting.status() == MeetingStatus.NOTIFIED;
    }
}
