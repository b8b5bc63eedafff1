package org.jointmeeting.meeting.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.jointmeeting.meeting.Attendance;
import org.jointmeeting.meeting.Requirement;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.meeting.SeatSource;
import org.jointmeeting.meeting.seat.Holder;
import org.jointmeeting.meeting.seat.Seat;
import org.jointmeeting.meeting.seat.SeatReference;
import org.jointmeeting.organisation.PartyKind;

import static org.assertj.core.api.Assertions.assertThat;

class PresenceTest {

    private static final UUID COMPOUND = UUID.randomUUID();

    private final List<Seat> seats = new ArrayList<>();

    @Test
    void halfOfTheRequiredSeatsRoundedUpMustBeFilled() {
        present(invite(Requirement.REQUIRED));
        invite(Requirement.REQUIRED);
        invite(Requirement.REQUIRED);
        assertThat(Quorum.of(seats, 0.5)).isEqualTo(new Quorum(3, 2, 1));
        assertThat(Quorum.of(seats, 0.5).isMet()).isFalse();

        present(seats.get(1));
        assertThat(Quorum.of(seats, 0.5).isMet()).isTrue();
    }

    @Test
    void observersAndOptionalSeatsDoNotCount() {
        invite(Requirement.REQUIRED);
        present(invite(Requirement.OPTIONAL));
        present(invite(Requirement.OBSERVER));

        assertThat(Quorum.of(seats, 0.5)).isEqualTo(new Quorum(1, 1, 0));
    }

    @Test
    void whoIsExcusedIsNotThere() {
        Seat seat = invite(Requirement.REQUIRED);
        present(seat);
        seat.stayAway(Attendance.EXCUSED);

        assertThat(Quorum.of(seats, 0.5).present()).isZero();
    }

    @Test
    void aMeetingThatRequiresNobodyHasItsQuorum() {
        assertThat(Quorum.of(seats, 0.5).isMet()).isTrue();
    }

    @Test
    void eachOfTheThreePartiesMustBeRepresented() {
        present(party(PartyKind.PARTY_BRANCH));
        present(party(PartyKind.PROPERTY_COMPANY));
        Seat owners = party(PartyKind.OWNERS_COMMITTEE);
        assertThat(ThreeParties.of(COMPOUND, seats).missing()).containsExactly(PartyKind.OWNERS_COMMITTEE);

        present(owners);
        assertThat(ThreeParties.of(COMPOUND, seats).missing()).isEmpty();
    }

    @Test
    void partiesOfAnotherCompoundDoNotStandInForThisOne() {
        present(party(PartyKind.PARTY_BRANCH));

        assertThat(ThreeParties.of(UUID.randomUUID(), seats).missing()).containsExactly(PartyKind.values());
    }

    @Test
    void anAbsentSeatIsRecordedWithoutAName() {
        Seat seat = invite(Requirement.REQUIRED);
        var line = new AttendanceSheet.Line(seat.id(), Attendance.ABSENT, "沈佳怡");

        Arrival arrival = Arrival.of(line, seat);

        assertThat(arrival.refusal().fields().get(0).pointer()).isEqualTo("#/attendedByName");
        assertThat(seat.attendance()).isNull();
    }

    @Test
    void aSeatThatExpectsNobodyByNameNeedsOne() {
        Seat seat = invite(Requirement.REQUIRED);

        assertThat(Arrival.of(new AttendanceSheet.Line(seat.id(), Attendance.PRESENT, null), seat)
                        .refusal())
                .isNotNull();
        assertThat(Arrival.of(new AttendanceSheet.Line(seat.id(), Attendance.PRESENT, "沈佳怡"), seat)
                        .refusal())
                .isNull();
        assertThat(seat.isPresent()).isTrue();
    }

    private Seat party(PartyKind kind) {
        return invited(new Holder(new SeatReference(SeatKind.PARTY, UUID.randomUUID()), "三方", COMPOUND, kind));
    }

    private Seat invite(Requirement requirement) {
        Holder agency = new Holder(new SeatReference(SeatKind.AGENCY, UUID.randomUUID()), "部门", null, null);
        return invited(agency, requirement);
    }

    private Seat invited(Holder holder) {
        return invited(holder, Requirement.REQUIRED);
    }

    private Seat invited(Holder holder, Requirement requirement) {
        Seat seat = new Seat(UUID.randomUUID(), holder, SeatSource.AGENDA, requirement);
        seats.add(seat);
        return seat;
    }

    private static void present(Seat seat) {
        seat.attend("陈立新");
    }
}
