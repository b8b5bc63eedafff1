package org.jointmeeting.sample;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.shared.tracking.Identifiers;

/** Makes the meetings of the showcase that lie ahead: drafts, those whose notice went out, and series. */
@ApplicationScoped
class ShowingMeetings {

    private final ArrangingMeetings arranging;
    private final CallingMeetings calling;
    private final ShowingSeries series;

    ShowingMeetings(ArrangingMeetings arranging, CallingMeetings calling, ShowingSeries series) {
        this.arranging = arranging;
        this.calling = calling;
        this.series = series;
    }

    void show(Office street, Housing housing, SampleDays days, Dice dice) {
        notified(street, housing, days, dice);
        callOff(Exhibits.MEETING_TO_POSTPONE, street, "养老服务专题会", days.fromToday(3, 9), days);
        callOff(Exhibits.MEETING_TO_CANCEL, street, "垃圾分类专题会", days.fromToday(4, 9), days);
        Instant yesterday = days.fromToday(-1, 9);
        Gathering draft = arranging.call(Showcase.MEETING_IN_DRAFT, street, "例会", days.fromToday(8, 14), yesterday);
        arranging.invite(draft, Exhibits.SEAT_TO_WITHDRAW, SeatKind.AGENCY, Showcase.COMMUNITY_OFFICE, yesterday);
        arranging.call(Exhibits.MEETING_TO_NOTIFY, street, "电梯安全专题会", days.fromToday(9, 9), yesterday);
        withAgenda(street, housing, days);
        series.show(street, days);
    }

    private void notified(Office street, Housing housing, SampleDays days, Dice dice) {
        Gathering meeting = arranging.call(
                Showcase.NOTIFIED_MEETING, street, "专题协调会", days.fromToday(2, 14), days.fromToday(-6, 9));
        arranging.inviteThree(
                meeting,
                Exhibits.SEAT_TO_ACCEPT,
                Exhibits.SEAT_TO_DECLINE,
                Exhibits.SEAT_TO_DELEGATE,
                days.fromToday(-6, 10));
        arranging.hear(meeting, ShowingMatters.matter(6, street, housing), null, days, -5);
        calling.notice(meeting, days.fromToday(-4, 9));
        calling.answer(meeting, dice.names().person(), days.fromToday(-2, 9));
    }

    private void callOff(UUID id, Office street, String kind, Instant startsAt, SampleDays days) {
        Gathering meeting = arranging.call(id, street, kind, startsAt, days.fromToday(-6, 9));
        calling.notice(meeting, days.fromToday(-4, 10));
    }

    private void withAgenda(Office street, Housing housing, SampleDays days) {
        Gathering meeting = arranging.call(
                Exhibits.MEETING_WITH_AGENDA, street, "季度会", days.fromToday(20, 14), days.fromToday(-4, 9));
        Identifiers.promise("AgendaEntry", Exhibits.FIRST_ENTRY, Exhibits.SECOND_ENTRY);
        arranging.hear(meeting, ShowingMatters.matter(9, street, housing), null, days, -3);
        arranging.hear(meeting, ShowingMatters.matter(2, street, housing), null, days, -3);
    }
}
