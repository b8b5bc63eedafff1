package org.jointmeeting.agenda;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.jointmeeting.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TaskLifecycleTest {

    private static final Set<String> ALLOWED = Set.of(
            "OFFERED SIGN SIGNED",
            "OFFERED WAIVE WAIVED",
            "OFFERED ASK_RETURN OFFERED",
            "OFFERED RETURN RETURNED",
            "OFFERED REFUSE_RETURN OFFERED",
            "SIGNED PROGRESS SIGNED",
            "SIGNED COMPLETE DONE",
            "SIGNED WAIVE WAIVED",
            "DONE REOPEN SIGNED");

    static Stream<Arguments> everyPair() {
        return Arrays.stream(TaskStatus.values())
                .flatMap(status -> Arrays.stream(TaskAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void anActionIsRefusedUnlessTheTableHasIt(TaskStatus status, TaskAction action) {
        if (TaskLifecycle.target(status, action).isPresent()) {
            assertThat(ALLOWED).contains(status + " " + action + " " + TaskLifecycle.require(status, action));
        } else {
            assertThat(ALLOWED).noneMatch(row -> row.startsWith(status + " " + action + " "));
            assertThat(catchThrowableOfType(Problem.class, () -> TaskLifecycle.require(status, action)))
                    .isNotNull();
        }
    }
}
