package org.jointmeeting.meeting.seat;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.SeatView;
import org.jointmeeting.meeting.record.Meeting;

/** Shows seats to the caller, with the answers that are the caller's to give. */
@ApplicationScoped
public class SeatViews {

    private final AnswerRights rights;

    SeatViews(AnswerRights rights) {
        this.rights = rights;
    }

    public SeatView of(Meeting meeting, Seat seat) {
        return new SeatView(
                seat.id(),
                seat.meetingId(),
                seat.kind(),
                seat.holderId(),
                seat.compoundId(),
                seat.party(),
                seat.label(),
                seat.source(),
                seat.requirement(),
                seat.isHeadRequired(),
                seat.participation(),
                seat.reason(),
                seat.personId(),
                seat.personName(),
                meeting.isTimeReserved() && seat.isTimeTaken(),
                seat.substitutePersonId(),
                seat.substituteName(),
                seat.isConvenerAgreed(),
                seat.attendance(),
                seat.attendedByName(),
                rights.available(meeting, seat),
                seat.modifiedAt(),
                seat.deletedAt(),
                seat.version());
    }
}
