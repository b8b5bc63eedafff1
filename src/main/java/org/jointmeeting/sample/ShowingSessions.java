package org.jointmeeting.sample;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.ItemView;

/** Makes the meetings of the showcase whose day has come: to be opened, in session, held, with minutes. */
@ApplicationScoped
class ShowingSessions {

    private final ArrangingMeetings arranging;
    private final CallingMeetings calling;
    private final RunningMeetings running;
    private final DecidingMatters deciding;
    private final ShowingOwners owners;

    ShowingSessions(
            ArrangingMeetings arranging,
            CallingMeetings calling,
            RunningMeetings running,
            DecidingMatters deciding,
            ShowingOwners owners) {
        this.arranging = arranging;
        this.calling = calling;
        this.running = running;
        this.deciding = deciding;
        this.owners = owners;
    }

    void show(Office street, Housing housing, SampleDays days, Dice dice) {
        held(Exhibits.MEETING_TO_ISSUE, "物业服务专题会", -5, ShowingMatters.matter(6, street, housing), days, dice);
        held(Exhibits.MEETING_WITH_MINUTES, "供水专题会", -4, ShowingMatters.matter(5, street, housing), days, dice);
        held(Showcase.HELD_MEETING, "外立面安全专题会", -2, ShowingMatters.matter(4, street, housing), days, dice);
        inSession(street, housing, days, dice);
        toOpen(street, housing, days, dice);
    }

    private void held(UUID id, String kind, int day, Matter matter, SampleDays days, Dice dice) {
        Gathering meeting = arranging.call(id, matter.office(), kind, days.fromToday(day, 14), days.fromToday(-11, 10));
        ItemView item = arranging.hear(meeting, matter, null, days, -10);
        boolean concernsOwners = id.equals(Showcase.HELD_MEETING);
        if (concernsOwners) {
            owners.toBeVotedOn(meeting, matter.housing(), days, -10);
        }
        calling.notice(meeting, days.fromToday(-8, 9));
        running.open(meeting, dice);
        deciding.decide(matter, item, null, meeting.after(20));
        if (concernsOwners) {
            owners.refer(meeting, days);
        }
        running.adjourn(meeting);
        Instant after = meeting.endsAt().plusSeconds(3600);
        if (!concernsOwners) {
            running.draftMinutes(meeting, after);
        }
        if (id.equals(Exhibits.MEETING_TO_ISSUE)) {
            running.approveMinutes(meeting, after);
        }
    }

    private void inSession(Office street, Housing housing, SampleDays days, Dice dice) {
        Gathering meeting = arranging.call(
                Showcase.MEETING_IN_SESSION, street, "议事会", days.lastBeginning(), days.fromToday(-10, 10));
        arranging.hear(meeting, ShowingMatters.matter(7, street, housing), Showcase.ITEM_ON_AGENDA, days, -9);
        arranging.hear(meeting, ShowingMatters.matter(6, street, housing), Exhibits.ITEM_TO_SETTLE, days, -9);
        arranging.hear(meeting, ShowingMatters.matter(3, street, housing), Exhibits.ITEM_TO_DEFER, days, -9);
        owners.toBeReferred(meeting, housing, days, -9);
        calling.notice(meeting, days.fromToday(-7, 9));
        running.open(meeting, dice);
    }

    /** Nobody opened it on its day; all but three seats have signed in. */
    private void toOpen(Office street, Housing housing, SampleDays days, Dice dice) {
        Gathering meeting = arranging.call(
                Exhibits.MEETING_TO_OPEN, street, "消防安全专题会", days.fromToday(-1, 9), days.fromToday(-8, 10));
        arranging.inviteThree(
                meeting,
                Exhibits.FIRST_SEAT_TO_ATTEND,
                Exhibits.SECOND_SEAT_TO_ATTEND,
                Exhibits.THIRD_SEAT_TO_ATTEND,
                days.fromToday(-8, 11));
        arranging.hear(meeting, ShowingMatters.matter(0, street, housing), null, days, -7);
        arranging.hear(meeting, ShowingMatters.matter(1, street, housing), null, days, -7);
        calling.notice(meeting, days.fromToday(-5, 9));
        running.signIn(
                meeting,
                Set.of(Exhibits.FIRST_SEAT_TO_ATTEND, Exhibits.SECOND_SEAT_TO_ATTEND, Exhibits.THIRD_SEAT_TO_ATTEND),
                dice);
    }
}
