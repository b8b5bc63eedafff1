package org.jointmeeting.planning.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.MeetingToPlan;
import org.jointmeeting.meeting.MeetingToPlan.Expected;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.meeting.seat.SeatReference;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.planning.city.Seat;
import org.jointmeeting.planning.problem.PlanProblem.Chair;

import static org.assertj.core.api.Assertions.assertThat;

/** Who can fill the chairs of a plan, and on which days. */
class SeatingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final DayRange DECEMBER = new DayRange(FIRST, LocalDate.of(2026, 12, 31));
    private static final UUID STATION = new UUID(1, 1);
    private static final UUID COMMITTEE = new UUID(1, 2);
    private static final UUID PARTY = new UUID(1, 3);
    private static final UUID CHIEF = new UUID(2, 1);
    private static final UUID SUCCESSOR = new UUID(2, 2);
    private static final UUID NEIGHBOUR = new UUID(2, 3);
    private static final Expected STATIONS_SEAT = seat(SeatKind.AGENCY, STATION);
    private static final Expected COMMITTEES_SEAT = seat(SeatKind.AGENCY, COMMITTEE);
    private static final Expected PARTYS_SEAT = seat(SeatKind.PARTY, PARTY);

    @Test
    void aPostThatLastsTheWholeHorizonMakesNoTurns() {
        Chair chair = chairs(
                        Map.of(STATION, List.of(post(CHIEF, STATION, FIRST.minusYears(1), DECEMBER.last()))),
                        null,
                        STATIONS_SEAT)
                .get(0);

        assertThat(chair.turns()).isNull();
        assertThat(chair.qualified()).containsExactly(0);
    }

    @Test
    void aChangeOfOfficeWithDaysBetweenMakesThreeTurns() {
        Chair chair = chairs(
                        Map.of(
                                STATION,
                                List.of(
                                        post(CHIEF, STATION, FIRST.minusYears(1), FIRST.plusDays(9)),
                                        post(SUCCESSOR, STATION, FIRST.plusDays(14), null))),
                        null,
                        STATIONS_SEAT)
                .get(0);

        assertThat(chair.seat().on(9).qualified()).containsExactly(0);
        assertThat(chair.seat().on(10).qualified()).isEmpty();
        assertThat(chair.seat().on(13).qualified()).isEmpty();
        assertThat(chair.seat().on(14).qualified()).containsExactly(1);
        assertThat(chair.qualified()).containsExactly(0, 1);
    }

    @Test
    void aConvenerSitsOnTheSeatOnlyWhileHoldingThePost() {
        List<Chair> chairs = chairs(
                Map.of(
                        STATION,
                        List.of(
                                post(CHIEF, STATION, FIRST.minusYears(1), FIRST.plusDays(9)),
                                post(SUCCESSOR, STATION, FIRST.plusDays(10), null))),
                SUCCESSOR,
                STATIONS_SEAT);

        assertThat(chairs).hasSize(2);
        assertThat(chairs.get(1).seat().on(9).need()).isEqualTo(Seat.Need.REQUIRED);
        assertThat(chairs.get(1).seat().on(10).need()).isEqualTo(Seat.Need.NONE);
        assertThat(chairs.get(0).seat().on(10).qualified())
                .isEqualTo(chairs.get(1).seat().on(9).qualified());
    }

    @Test
    void oneOfTheCommitteeComesForTheMissingPartyToo() {
        List<PostView> committee = List.of(
                post(CHIEF, COMMITTEE, FIRST.minusYears(1), null),
                post(NEIGHBOUR, COMMITTEE, FIRST.minusYears(1), null));

        assertThat(chairs(Map.of(COMMITTEE, committee, PARTY, committee), null, PARTYS_SEAT))
                .hasSize(1);
        assertThat(chairs(Map.of(COMMITTEE, committee, PARTY, committee), null, COMMITTEES_SEAT, PARTYS_SEAT))
                .singleElement()
                .satisfies(chair -> assertThat(chair.qualified()).hasSize(2));
    }

    @Test
    void aMissingPartyForWhichNobodyIsKnownTakesNobodysTimeUntilSomebodyIs() {
        assertThat(chairs(Map.of(), null, PARTYS_SEAT)).isEmpty();

        Chair chair = chairs(Map.of(PARTY, List.of(post(NEIGHBOUR, PARTY, FIRST.plusDays(5), null))), null, PARTYS_SEAT)
                .get(0);
        assertThat(chair.seat().on(4).need()).isEqualTo(Seat.Need.NONE);
        assertThat(chair.seat().on(5).need()).isEqualTo(Seat.Need.REQUIRED);
        assertThat(chair.seat().on(5).qualified()).containsExactly(0);
    }

    private static List<Chair> chairs(Map<UUID, List<PostView>> held, @Nullable UUID convener, Expected... seats) {
        Map<SeatReference, List<PostView>> posts = List.of(STATIONS_SEAT, COMMITTEES_SEAT, PARTYS_SEAT).stream()
                .filter(seat -> held.containsKey(seat.holderId()))
                .collect(Collectors.toMap(
                        seat -> new SeatReference(seat.kind(), seat.holderId()), seat -> held.get(seat.holderId())));
        return new Seating(posts, Map.of(), Set.of(PARTY), DECEMBER).chairs(wanted(convener, List.of(seats)));
    }

    private static Wanted wanted(@Nullable UUID convener, List<Expected> seats) {
        JurisdictionView street = new JurisdictionView(
                UUID.randomUUID(),
                "330106013000",
                "文新街道",
                Level.STREET,
                null,
                "/330106013000/",
                Instant.EPOCH,
                null,
                0);
        MeetingToPlan meeting = new MeetingToPlan(
                UUID.randomUUID(),
                0,
                street.id(),
                street.path(),
                MeetingKind.REGULAR,
                "例会",
                MeetingStatus.DRAFT,
                Instant.EPOCH,
                90,
                null,
                convener,
                seats);
        return new Wanted(meeting, street, meeting.kind(), meeting.title(), 90, seats, DECEMBER, DECEMBER, 0);
    }

    private static Expected seat(SeatKind kind, UUID holder) {
        return new Expected(kind, holder, "席位", true, false, null, null);
    }

    private static PostView post(UUID person, UUID holder, LocalDate startsOn, @Nullable LocalDate endsOn) {
        return new PostView(
                UUID.randomUUID(),
                person,
                "姓名",
                PostKind.AGENCY,
                holder,
                "/330106013000/",
                "职务",
                false,
                startsOn,
                endsOn,
                Instant.EPOCH,
                null,
                0);
    }
}
