package org.jointmeeting.agenda.session;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.meeting.AgendaReading;
import org.jointmeeting.meeting.ConsultingMeetings;
import org.jointmeeting.meeting.MeetingPlace;

/** Shows of a meeting's agenda what is open to the caller; the rest is left out, as if it were not there. */
@ApplicationScoped
class ReadingAgenda {

    private final AgendaOfMeetings agenda;
    private final ConsultingMeetings meetings;

    ReadingAgenda(AgendaOfMeetings agenda, ConsultingMeetings meetings) {
        this.agenda = agenda;
        this.meetings = meetings;
    }

    @Transactional
    List<AgendaEntryView> of(UUID meetingId) {
        MeetingPlace place = meetings.requireVisible(meetingId);
        AgendaReading reading =
                Objects.requireNonNull(meetings.readingsOf(List.of(place)).get(meetingId));
        if (reading.isWhole()) {
            return agenda.of(meetingId);
        }
        return agenda.of(meetingId).stream()
                .filter(entry -> reading.mayRead(entry.id()))
                .map(AgendaEntryView::withoutNumbers)
                .toList();
    }
}
