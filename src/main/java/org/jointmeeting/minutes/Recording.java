package org.jointmeeting.minutes;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.session.AgendaEntryView;
import org.jointmeeting.agenda.session.AgendaOfMeetings;
import org.jointmeeting.agenda.session.DeferringItems;
import org.jointmeeting.meeting.ConsultingMeetings;
import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.numbering.Numbers;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Gathers what minutes are made of, and holds the rules that tie them to the meeting's record. */
@ApplicationScoped
class Recording {

    private final ConsultingMeetings meetings;
    private final AgendaOfMeetings agenda;
    private final DeferringItems deferring;
    private final Directory directory;
    private final Numbers numbers;
    private final ServiceClock clock;

    Recording(
            ConsultingMeetings meetings,
            AgendaOfMeetings agenda,
            DeferringItems deferring,
            Directory directory,
            Numbers numbers,
            ServiceClock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.deferring = deferring;
        this.directory = directory;
        this.numbers = numbers;
        this.clock = clock;
    }

    void close(UUID meetingId) {
        deferring.deferUndecided(meetingId);
    }

    MeetingRecord of(MeetingView meeting) {
        JurisdictionView jurisdiction = directory.findJurisdiction(meeting.jurisdictionId());
        String place = meeting.venueId() == null
                ? null
                : directory.requireVenue(meeting.venueId()).name();
        return new MeetingRecord(
                meeting,
                issuingBody(jurisdiction),
                clock.dateOf(meeting.startsAt()),
                place,
                meetings.seatsOf(meeting.id()),
                agenda.of(meeting.id()));
    }

    /** The coordination office 三方办 of the jurisdiction issues; without one, the jurisdiction's name stands. */
    private String issuingBody(JurisdictionView jurisdiction) {
        return directory
                .findAgencyOf("COORDINATION_OFFICE", jurisdiction.id())
                .filter(office -> office.jurisdictionId().equals(jurisdiction.id()))
                .map(AgencyView::name)
                .orElse(jurisdiction.name() + "三方联席会议");
    }

    void requireEveryOutcome(UUID meetingId) {
        List<String> open = agenda.of(meetingId).stream()
                .filter(entry -> entry.outcome() == null)
                .map(AgendaEntryView::title)
                .toList();
        if (!open.isEmpty()) {
            throw Problem.rule(Text.of(
                    "以下议题尚无结果，不能印发纪要：{0}。",
                    "These items have no outcome yet; the minutes cannot be issued: {0}.", String.join("、", open)));
        }
    }

    /** The wording may change, but every item that was on the agenda stays in the minutes. */
    void requireSameEntries(MinutesChange before, MinutesChange wanted) {
        List<UUID> had =
                before.sections().stream().map(Section::entryId).sorted().toList();
        List<UUID> has =
                wanted.sections().stream().map(Section::entryId).sorted().toList();
        if (!had.equals(has)) {
            throw Problem.field(
                    "sections",
                    Text.of(
                            "纪要须保留议程上的每一项议题，且各一次；可调整次序和文字。",
                            "Keep every item of the agenda exactly once; order and wording may change."));
        }
    }

    String nextNumber(UUID jurisdictionId) {
        int year = clock.today().getYear();
        String code = directory.findJurisdiction(jurisdictionId).code();
        return "〔%d〕%d号".formatted(year, numbers.next("minutes/" + code + "/" + year));
    }
}
