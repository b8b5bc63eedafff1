package org.jointmeeting.planning.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanOutcomeTest {

    private static final String OF_OLD =
            "{\"starts\":[4],\"places\":[0],\"holders\":[1,-1],\"pinned\":[4],\"pinnedPlaces\":[0]}";

    @Test
    void anOutcomeOfBeforePeopleWereChosenByHandHasNobodyPinned() throws Exception {
        PlanOutcome outcome = new ObjectMapper().readValue(OF_OLD, PlanOutcome.class);

        assertThat(outcome.isPinned(0)).isTrue();
        assertThat(outcome.isPersonPinned(0)).isFalse();
        assertThat(outcome.isPersonPinned(1)).isFalse();
    }

    @Test
    void whatIsPinnedIsLetGoByItself() {
        PlanOutcome outcome = new PlanOutcome(
                        new int[] {4}, new int[] {0}, new int[] {1, 2}, new int[] {-1}, new int[] {-1}, new int[] {
                            -1, -1
                        })
                .pinningPerson(1, 2)
                .pinning(0, 4, 0);

        assertThat(outcome.pinningPerson(1, -1).isPersonPinned(1)).isFalse();
        assertThat(outcome.pinningPerson(1, -1).isPinned(0)).isTrue();
        assertThat(outcome.isPersonPinned(1)).isTrue();
    }
}
