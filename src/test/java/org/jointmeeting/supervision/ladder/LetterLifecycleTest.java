package org.jointmeeting.supervision.ladder;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.jointmeeting.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class LetterLifecycleTest {

    private static final Set<String> ALLOWED = Set.of(
            "RAISED ACKNOWLEDGE ACKNOWLEDGED",
            "RAISED LIFT LIFTED",
            "RAISED STEP_UP STEPPED_UP",
            "ACKNOWLEDGED ANSWER ANSWERED",
            "ACKNOWLEDGED LIFT LIFTED",
            "ACKNOWLEDGED STEP_UP STEPPED_UP",
            "ANSWERED ANSWER ANSWERED",
            "ANSWERED LIFT LIFTED",
            "ANSWERED STEP_UP STEPPED_UP");

    static Stream<Arguments> everyPair() {
        return Arrays.stream(LetterStatus.values())
                .flatMap(status -> Arrays.stream(LetterAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void anActionIsRefusedUnlessTheTableHasIt(LetterStatus status, LetterAction action) {
        if (LetterLifecycle.target(status, action).isPresent()) {
            assertThat(ALLOWED).contains(status + " " + action + " " + LetterLifecycle.require(status, action));
        } else {
            assertThat(ALLOWED).noneMatch(row -> row.startsWith(status + " " + action + " "));
            assertThat(catchThrowableOfType(Problem.class, () -> LetterLifecycle.require(status, action)))
                    .isNotNull();
        }
    }
}
