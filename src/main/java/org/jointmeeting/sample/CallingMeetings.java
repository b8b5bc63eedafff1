package org.jointmeeting.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.session.PlaceItem;
import org.jointmeeting.agenda.session.PlacingItems;
import org.jointmeeting.meeting.ConsultingMeetings;
import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.meeting.Publicity;
import org.jointmeeting.meeting.SeatView;
import org.jointmeeting.meeting.course.NewMeeting;
import org.jointmeeting.meeting.course.NotifyMeeting;
import org.jointmeeting.meeting.course.NotifyingSeats;
import org.jointmeeting.meeting.course.SchedulingMeetings;
import org.jointmeeting.meeting.seat.AcceptInvitation;
import org.jointmeeting.meeting.seat.AnsweringInvitations;
import org.jointmeeting.meeting.seat.DelegateInvitation;

/** Calls the sample's meetings: drafted, filled with items, notified, and answered. */
@ApplicationScoped
class CallingMeetings {

    private final SchedulingMeetings scheduling;
    private final PlacingItems placing;
    private final NotifyingSeats notifying;
    private final AnsweringInvitations answering;
    private final ConsultingMeetings meetings;
    private final Acting acting;

    CallingMeetings(
            SchedulingMeetings scheduling,
            PlacingItems placing,
            NotifyingSeats notifying,
            AnsweringInvitations answering,
            ConsultingMeetings meetings,
            Acting acting) {
        this.scheduling = scheduling;
        this.placing = placing;
        this.notifying = notifying;
        this.answering = answering;
        this.meetings = meetings;
        this.acting = acting;
    }

    Gathering draft(Office office, MeetingKind kind, String title, Instant startsAt, Instant at) {
        MeetingView drafted = acting.as(
                office.coordinator(),
                at,
                () -> scheduling.draft(new NewMeeting(
                        office.place().id(),
                        kind,
                        title,
                        startsAt,
                        Gathering.MINUTES,
                        office.venue().id(),
                        office.convener().personId())));
        return new Gathering(office, drafted.id(), startsAt);
    }

    ItemView place(Gathering meeting, UUID itemId, Instant at) {
        return acting.as(
                meeting.office().coordinator(),
                at,
                () -> placing.place(
                        itemId,
                        new PlaceItem(
                                meeting.id(),
                                20,
                                meeting.office().coordination().name(),
                                "现场照片和走访记录",
                                Publicity.THREE_PARTIES)));
    }

    void notice(Gathering meeting, Instant at) {
        acting.as(
                meeting.office().coordinator(),
                at,
                () -> notifying.notify(meeting.id(), null, NotifyMeeting.asDrafted()));
    }

    /** The first two come themselves, the third sends somebody else. */
    void answer(Gathering meeting, String substitute, Instant at) {
        List<SeatView> seats = meetings.seatsOf(meeting.id());
        seats.stream()
                .limit(2)
                .forEach(seat -> acting.as(
                        meeting.office().coordinator(),
                        at,
                        () -> answering.accept(meeting.id(), seat.id(), null, new AcceptInvitation("届时参加"))));
        seats.stream()
                .skip(2)
                .limit(1)
                .forEach(seat -> acting.as(
                        meeting.office().coordinator(),
                        at,
                        () -> answering.delegate(
                                meeting.id(),
                                seat.id(),
                                null,
                                new DelegateInvitation(null, substitute, "负责人外出培训", null))));
    }
}
