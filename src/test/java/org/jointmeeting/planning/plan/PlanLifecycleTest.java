package org.jointmeeting.planning.plan;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.jointmeeting.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PlanLifecycleTest {

    private static final Set<String> ALLOWED = Set.of(
            "QUEUED START SOLVING",
            "QUEUED STOP QUEUED",
            "QUEUED DISCARD DISCARDED",
            "SOLVING START SOLVING",
            "SOLVING STOP SOLVING",
            "SOLVING FINISH READY",
            "SOLVING FAIL FAILED",
            "READY STOP READY",
            "READY SEARCH_ON QUEUED",
            "READY ADJUST READY",
            "READY APPLY APPLIED",
            "READY DISCARD DISCARDED",
            "FAILED DISCARD DISCARDED");

    static Stream<Arguments> everyPair() {
        return Arrays.stream(PlanStatus.values())
                .flatMap(status -> Arrays.stream(PlanAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void anActionIsRefusedUnlessTheTableHasIt(PlanStatus status, PlanAction action) {
        if (PlanLifecycle.target(status, action).isPresent()) {
            assertThat(ALLOWED).contains(status + " " + action + " " + PlanLifecycle.require(status, action));
        } else {
            assertThat(ALLOWED).noneMatch(row -> row.startsWith(status + " " + action + " "));
            assertThat(catchThrowableOfType(Problem.class, () -> PlanLifecycle.require(status, action)))
                    .isNotNull();
        }
    }
}
