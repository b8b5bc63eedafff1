package org.jointmeeting.meeting.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.SeatSource;
import org.jointmeeting.meeting.SeatView;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.meeting.record.Meetings;
import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.FieldError;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Adds seats by hand and takes them back, until the notice goes out. */
@ApplicationScoped
public class InvitingSeats {

    private static final int MOST_SEATS = 300;

    private final Meetings meetings;
    private final Seats seats;
    private final ComputingSeats computing;
    private final Directory directory;
    private final SeatViews views;
    private final ServiceClock clock;

    InvitingSeats(
            Meetings meetings,
            Seats seats,
            ComputingSeats computing,
            Directory directory,
            SeatViews views,
            ServiceClock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.computing = computing;
        this.directory = directory;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    public SeatView invite(UUID meetingId, NewSeat request) {
        Meeting meeting = changeable(meetingId);
        SeatReference reference = new SeatReference(request.kind(), request.holderId());
        requireRoom(reference, seats.of(meetingId));
        Holder holder = holder(reference, clock.dateOf(meeting.startsAt()));
        Seat seat = new Seat(meetingId, holder, SeatSource.MANUAL, request.requirement());
        if (Boolean.TRUE.equals(request.headRequired())) {
            seat.demandHead();
        }
        computing.invite(meeting, seat);
        seats.flush();
        return views.of(meeting, seat);
    }

    @Transactional
    public void withdraw(UUID meetingId, UUID seatId, @Nullable String ifMatch) {
        Meeting meeting = changeable(meetingId);
        Seat seat = seats.require(meetingId, seatId);
        Versions.require(ifMatch, seat);
        if (seat.source() != SeatSource.MANUAL) {
            throw Problem.rule(Text.of(
                    "该席位由常设单位或议题产生，不能单独撤销；请调整议程。",
                    "This seat follows from the agenda or is standing; only those added by hand can be taken back."));
        }
        computing.withdraw(meeting, seat);
    }

    private Meeting changeable(UUID meetingId) {
        Meeting meeting = meetings.lockWithinReach(meetingId);
        if (!meeting.isAgendaOpen()) {
            throw new Problem(
                    ProblemType.ACTION_NOT_ALLOWED,
                    Text.of(
                            "会议当前为“{0}”，参会席位已经固定。",
                            "The meeting is {0}: who is invited is fixed.",
                            meeting.status().label()));
        }
        return meeting;
    }

    private static void requireRoom(SeatReference reference, List<Seat> invited) {
        if (invited.stream().anyMatch(seat -> seat.reference().equals(reference))) {
            Text detail = Text.of("该单位已在邀请之列。", "It is invited already.");
            throw new Problem(ProblemType.CONFLICT, detail, List.of(FieldError.inBody("holderId", detail)));
        }
        if (invited.size() >= MOST_SEATS) {
            throw Problem.rule(Text.of("一次会议最多邀请 {0} 个席位。", "A meeting invites {0} seats at the most.", MOST_SEATS));
        }
    }

    private Holder holder(SeatReference reference, LocalDate day) {
        UUID id = reference.holderId();
        return Given.in("holderId", () -> switch (reference.kind()) {
            case AGENCY -> Holder.of(standing(directory.requireAgency(id), day));
            case PARTY -> {
                PartyView party = standing(directory.requireParty(id), day);
                yield Holder.of(
                        party, directory.requireCompound(party.compoundId()).name());
            }
            case COMMISSIONER -> Holder.commissionerOf(directory.requireCompound(id));
        });
    }

    private static AgencyView standing(AgencyView agency, LocalDate day) {
        requireStanding(agency.endsOn(), day);
        return agency;
    }

    private static PartyView standing(PartyView party, LocalDate day) {
        requireStanding(party.endsOn(), day);
        return party;
    }

    private static void requireStanding(@Nullable LocalDate endsOn, LocalDate day) {
        if (endsOn != null && endsOn.isBefore(day)) {
            throw Problem.rule(
                    "holderId",
                    Text.of(
                            "该单位自 {0} 起已不存续，请选择会议当日仍存续的单位。",
                            "It ended on {0}; choose one that stands on the day.", endsOn));
        }
    }
}
