package org.jointmeeting.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.shared.tracking.Identifiers;

/** Makes the meetings of the showcase: one in each status between the draft and the minutes. */
@ApplicationScoped
class ShowingMeetings {

    private final ShowingMatters matters;
    private final CallingMeetings calling;
    private final RunningMeetings running;
    private final DecidingMatters deciding;

    ShowingMeetings(
            ShowingMatters matters, CallingMeetings calling, RunningMeetings running, DecidingMatters deciding) {
        this.matters = matters;
        this.calling = calling;
        this.running = running;
        this.deciding = deciding;
    }

    void show(Office street, Housing housing, SampleDays days, Dice dice) {
        held(street, housing, days, dice);
        inSession(street, housing, days, dice);
        Matter next = ShowingMatters.matter(6, street, housing);
        Instant ahead = days.fromToday(2, 14);
        Gathering notified = call(Showcase.NOTIFIED_MEETING, street, "专题协调会", ahead, days.fromToday(-6, 9));
        ItemView item = matters.accepted(null, next, days.fromToday(-6, 10), days.fromToday(-5, 9));
        calling.place(notified, item.id(), days.fromToday(-5, 10));
        calling.notice(notified, days.fromToday(-4, 9));
        calling.answer(notified, dice.names().person(), days.fromToday(-2, 9));
        call(Showcase.MEETING_IN_DRAFT, street, "例会", days.fromToday(8, 14), days.fromToday(-1, 9));
    }

    private void held(Office street, Housing housing, SampleDays days, Dice dice) {
        Matter matter = ShowingMatters.matter(4, street, housing);
        ItemView item = matters.accepted(null, matter, days.fromToday(-12, 10), days.fromToday(-11, 9));
        Gathering meeting =
                call(Showcase.HELD_MEETING, street, "外立面安全专题会", days.fromToday(-2, 14), days.fromToday(-11, 10));
        calling.place(meeting, item.id(), days.fromToday(-10, 9));
        calling.notice(meeting, days.fromToday(-8, 9));
        running.open(meeting, dice);
        deciding.decide(matter, item, null, meeting.after(20));
        running.adjourn(meeting);
    }

    private void inSession(Office street, Housing housing, SampleDays days, Dice dice) {
        Matter matter = ShowingMatters.matter(7, street, housing);
        ItemView item =
                matters.accepted(Showcase.ITEM_ON_AGENDA, matter, days.fromToday(-12, 11), days.fromToday(-11, 11));
        Gathering meeting =
                call(Showcase.MEETING_IN_SESSION, street, "议事会", days.lastBeginning(), days.fromToday(-10, 10));
        calling.place(meeting, item.id(), days.fromToday(-9, 9));
        calling.notice(meeting, days.fromToday(-7, 9));
        running.open(meeting, dice);
    }

    private Gathering call(UUID id, Office street, String kind, Instant startsAt, Instant at) {
        Identifiers.promise("Meeting", id);
        LocalDate day = LocalDate.ofInstant(startsAt, ZoneId.of("Asia/Shanghai"));
        String title =
                "%s三方联席会议（%d月%d日%s）".formatted(street.place().name(), day.getMonthValue(), day.getDayOfMonth(), kind);
        return calling.draft(street, title, startsAt, at);
    }
}
