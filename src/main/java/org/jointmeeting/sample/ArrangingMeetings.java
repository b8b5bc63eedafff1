package org.jointmeeting.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.Requirement;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.meeting.seat.InvitingSeats;
import org.jointmeeting.meeting.seat.NewSeat;
import org.jointmeeting.shared.tracking.Identifiers;

/** Calls the meetings of the showcase with the ids that were promised for them, their seats and their agenda. */
@ApplicationScoped
class ArrangingMeetings {

    private final ShowingMatters matters;
    private final CallingMeetings calling;
    private final InvitingSeats inviting;
    private final Acting acting;

    ArrangingMeetings(ShowingMatters matters, CallingMeetings calling, InvitingSeats inviting, Acting acting) {
        this.matters = matters;
        this.calling = calling;
        this.inviting = inviting;
        this.acting = acting;
    }

    Gathering call(UUID id, Office street, String kind, Instant startsAt, Instant at) {
        Identifiers.promise("Meeting", id);
        LocalDate day = LocalDate.ofInstant(startsAt, ZoneId.of("Asia/Shanghai"));
        String title =
                "%s三方联席会议（%d月%d日%s）".formatted(street.place().name(), day.getMonthValue(), day.getDayOfMonth(), kind);
        return calling.draft(street, MeetingKind.SPECIAL, title, startsAt, at);
    }

    /** By hand: the ids of seats that follow from the agenda cannot be promised. */
    void invite(Gathering meeting, UUID seat, SeatKind kind, UUID holder, Instant at) {
        Identifiers.promise("Seat", seat);
        NewSeat wanted = new NewSeat(kind, holder, Requirement.REQUIRED, false);
        acting.as(meeting.office().coordinator(), at, () -> inviting.invite(meeting.id(), wanted));
    }

    /** The fire brigade, the residents' committee and the owners' committee. */
    void inviteThree(Gathering meeting, UUID first, UUID second, UUID third, Instant at) {
        invite(meeting, first, SeatKind.AGENCY, Showcase.FIRE_BRIGADE, at);
        invite(meeting, second, SeatKind.AGENCY, Showcase.RESIDENTS_COMMITTEE, at);
        invite(meeting, third, SeatKind.PARTY, Showcase.OWNERS_COMMITTEE, at);
    }

    /** Raises and accepts a matter in the two days before, and puts it on the agenda. */
    ItemView hear(Gathering meeting, Matter matter, @Nullable UUID id, SampleDays days, int placedOn) {
        ItemView item = matters.accepted(id, matter, days.fromToday(placedOn - 2, 10), days.fromToday(placedOn - 1, 9));
        calling.place(meeting, item.id(), days.fromToday(placedOn, 9));
        return item;
    }
}
