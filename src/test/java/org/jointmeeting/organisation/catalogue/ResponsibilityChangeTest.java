package org.jointmeeting.organisation.catalogue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.jointmeeting.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ResponsibilityChangeTest {

    @Test
    void theLeadDoesNotAssistItself() {
        assertRefused("#/assistDepartments/1", "HOUSING", "FIRE");
    }

    @Test
    void nobodyAssistsTwice() {
        assertRefused("#/assistDepartments/1", "HOUSING", "HOUSING");
    }

    @Test
    void aLeadMayStandAlone() {
        assertThatCode(() -> new ResponsibilityChange("FIRE", List.of()).checked())
                .doesNotThrowAnyException();
    }

    private static void assertRefused(String pointer, String... assists) {
        assertThatThrownBy(() -> new ResponsibilityChange("FIRE", List.of(assists)).checked())
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.fields().get(0).pointer()).isEqualTo(pointer));
    }
}
