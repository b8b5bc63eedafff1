package org.jointmeeting.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Grant;
import org.jointmeeting.security.Role;

/** Tells a place's month: matters are raised, a meeting is called and held, and what it decided is worked on. */
@ApplicationScoped
class TellingYear {

    private static final int NEW_MATTERS = 2;
    private static final int QUIET_DAYS = -8;

    private final RaisingMatters raising;
    private final CallingMeetings calling;
    private final RunningMeetings running;
    private final DecidingMatters deciding;
    private final FollowingUp following;

    TellingYear(
            RaisingMatters raising,
            CallingMeetings calling,
            RunningMeetings running,
            DecidingMatters deciding,
            FollowingUp following) {
        this.raising = raising;
        this.calling = calling;
        this.running = running;
        this.deciding = deciding;
        this.following = following;
    }

    /** Nothing happens when the meeting of that month would lie within the last days: those are the showcase's. */
    void tell(Bench bench, YearMonth month, SampleDays days, Dice dice) {
        LocalDate day = days.workingDayOnOrAfter(month.atDay(bench.dayOfMonth()));
        if (!day.isBefore(days.day(days.today(), QUIET_DAYS))) {
            return;
        }
        List<Bench.Carried> heard = new ArrayList<>(bench.carried());
        bench.carried().clear();
        for (int i = 0; i < NEW_MATTERS; i++) {
            heard.add(raise(bench, day, days, dice));
        }
        aside(bench, heard.get(heard.size() - 1), day, days, dice);
        Gathering meeting = call(bench, heard, day, days, dice);
        List<Bench.Carried> decided = meet(bench, meeting, heard, dice);
        running.draftMinutes(meeting, days.at(days.day(day, 1), 10, 0));
        running.issueMinutes(meeting, days.at(days.day(day, 2), 16, 0));
        for (Bench.Carried done : decided) {
            following.up(done.matter(), done.item(), day, days, dice);
        }
    }

    private Bench.Carried raise(Bench bench, LocalDate day, SampleDays days, Dice dice) {
        Housing housing = dice.one(bench.compounds());
        Matter matter = new Matter(dice.one(Topic.USUAL), bench.office(), housing, author(bench, housing, dice));
        ItemView submitted = raising.submit(matter, days.at(days.day(day, -12), 10, 0));
        Urgency urgency = dice.in(20) ? Urgency.COMPLEX : Urgency.ORDINARY;
        return new Bench.Carried(
                matter, raising.accept(matter, submitted.id(), urgency, days.at(days.day(day, -11), 9, 30)));
    }

    private static Caller author(Bench bench, Housing housing, Dice dice) {
        int thrown = dice.below(10);
        if (thrown < 5) {
            return housing.commissioner();
        }
        if (thrown < 8) {
            return housing.representative(thrown < 7 ? PartyKind.OWNERS_COMMITTEE : PartyKind.PROPERTY_COMPANY);
        }
        return thrown < 9
                ? bench.office().coordinator()
                : new Caller(
                        Showcase.HOTLINE_ACCOUNT, "hotline", List.of(Grant.of(Role.CONNECTED_SYSTEM, district(bench))));
    }

    private static String district(Bench bench) {
        return JurisdictionView.lineOf(bench.office().place().path()).get(1);
    }

    /** What never reaches the meeting: the same once more, a matter for others, one taken back. */
    private void aside(Bench bench, Bench.Carried accepted, LocalDate day, SampleDays days, Dice dice) {
        Instant at = days.at(days.day(day, -10), 11, 0);
        Instant later = days.at(days.day(day, -9), 15, 0);
        Housing housing = accepted.matter().housing();
        int thrown = dice.below(6);
        if (thrown == 0) {
            Matter again = new Matter(accepted.matter().topic(), bench.office(), housing, housing.commissioner());
            raising.merge(again, raising.submit(again, at).id(), accepted.item().id(), later);
        } else if (thrown == 1) {
            Matter other = new Matter(dice.one(Topic.USUAL), bench.office(), housing, housing.commissioner());
            raising.reject(other, raising.submit(other, at).id(), later);
        } else if (thrown == 2) {
            Matter other = new Matter(dice.one(Topic.USUAL), bench.office(), housing, housing.commissioner());
            raising.withdraw(other, raising.submit(other, at).id(), later);
        }
    }

    private Gathering call(Bench bench, List<Bench.Carried> heard, LocalDate day, SampleDays days, Dice dice) {
        String title =
                "%s三方联席会议（%d年%d月例会）".formatted(bench.office().place().name(), day.getYear(), day.getMonthValue());
        Gathering meeting = calling.draft(
                bench.office(),
                MeetingKind.REGULAR,
                title,
                days.at(day, bench.hour(), bench.minute()),
                days.at(days.day(day, -8), 9, 0));
        // What was put off last time has placed itself.
        heard.stream()
                .skip(heard.size() - NEW_MATTERS)
                .forEach(one -> calling.place(meeting, one.item().id(), days.at(days.day(day, -7), 9, 30)));
        calling.notice(meeting, days.at(days.day(day, -5), 15, 0));
        calling.answer(meeting, dice.names().person(), days.at(days.day(day, -3), 10, 0));
        return meeting;
    }

    /** @return what was decided and assigned; what was put off waits at the bench */
    private List<Bench.Carried> meet(Bench bench, Gathering meeting, List<Bench.Carried> heard, Dice dice) {
        running.open(meeting, dice);
        List<Bench.Carried> decided = new ArrayList<>();
        int minutes = 10;
        for (Bench.Carried one : heard) {
            int thrown = dice.below(100);
            if (thrown < 12 && one.item().deferralCount() == 0) {
                bench.carried().add(one);
            } else if (thrown < 27) {
                deciding.settle(one.matter(), one.item().id(), meeting.after(minutes));
            } else {
                decided.add(new Bench.Carried(
                        one.matter(), deciding.decide(one.matter(), one.item(), null, meeting.after(minutes))));
            }
            minutes += 15;
        }
        running.adjourn(meeting);
        return decided;
    }
}
