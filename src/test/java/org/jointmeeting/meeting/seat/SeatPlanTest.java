package org.jointmeeting.meeting.seat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.jointmeeting.meeting.Requirement;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.meeting.SeatNeed;
import org.jointmeeting.meeting.SeatSource;
import org.jointmeeting.organisation.AgencyView;

import static org.assertj.core.api.Assertions.assertThat;

class SeatPlanTest {

    private static final UUID FIRE_STATION = UUID.randomUUID();
    private static final UUID OWNERS = UUID.randomUUID();

    @Test
    void standingAgenciesComeFirstAndAreRequired() {
        SeatPlan plan = SeatPlan.of(List.of(agency(FIRE_STATION)), List.of(party(Requirement.REQUIRED)));

        assertThat(plan.entries().keySet())
                .containsExactly(
                        new SeatReference(SeatKind.AGENCY, FIRE_STATION), new SeatReference(SeatKind.PARTY, OWNERS));
        assertThat(plan.entries().get(new SeatReference(SeatKind.AGENCY, FIRE_STATION)))
                .isEqualTo(new SeatPlan.Entry(SeatSource.STANDING, Requirement.REQUIRED));
    }

    @Test
    void ofTwoItemsThatNeedASeatTheStrongerRequirementHolds() {
        SeatPlan plan = SeatPlan.of(List.of(), List.of(party(Requirement.OBSERVER), party(Requirement.REQUIRED)));

        assertThat(plan.entries())
                .hasSize(1)
                .containsValue(new SeatPlan.Entry(SeatSource.AGENDA, Requirement.REQUIRED));
    }

    @Test
    void aStandingSeatStaysStandingWhenAnItemNeedsItToo() {
        SeatPlan plan = SeatPlan.of(
                List.of(agency(FIRE_STATION)),
                List.of(new SeatNeed(SeatKind.AGENCY, FIRE_STATION, Requirement.OPTIONAL)));

        assertThat(plan.entries().values())
                .containsExactly(new SeatPlan.Entry(SeatSource.STANDING, Requirement.REQUIRED));
    }

    private static SeatNeed party(Requirement requirement) {
        return new SeatNeed(SeatKind.PARTY, OWNERS, requirement);
    }

    private static AgencyView agency(UUID id) {
        return new AgencyView(
                id, UUID.randomUUID(), "/", "FIRE", "文新街道消防救援站", null, true, null, Instant.EPOCH, null, 0);
    }
}
