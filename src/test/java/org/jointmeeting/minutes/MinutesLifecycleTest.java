package org.jointmeeting.minutes;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.jointmeeting.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MinutesLifecycleTest {

    private static final Set<String> ALLOWED = Set.of(
            "DRAFTED EDIT DRAFTED", "DRAFTED APPROVE APPROVED", "APPROVED EDIT DRAFTED", "APPROVED ISSUE ISSUED");

    static Stream<Arguments> everyPair() {
        return Arrays.stream(MinutesStatus.values())
                .flatMap(status -> Arrays.stream(MinutesAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void anActionIsRefusedUnlessTheTableHasIt(MinutesStatus status, MinutesAction action) {
        if (MinutesLifecycle.actions(status).contains(action)) {
            assertThat(ALLOWED).contains(status + " " + action + " " + MinutesLifecycle.require(status, action));
        } else {
            assertThat(ALLOWED).noneMatch(row -> row.startsWith(status + " " + action + " "));
            assertThat(catchThrowableOfType(Problem.class, () -> MinutesLifecycle.require(status, action)))
                    .isNotNull();
        }
    }
}
