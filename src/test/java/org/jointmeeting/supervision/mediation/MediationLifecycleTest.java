package org.jointmeeting.supervision.mediation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.jointmeeting.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MediationLifecycleTest {

    private static final Set<String> ALLOWED = Set.of(
            "OPEN CHANGE OPEN",
            "OPEN RECORD_SESSION IN_MEDIATION",
            "OPEN CLOSE CLOSED",
            "OPEN WITHDRAW CLOSED",
            "IN_MEDIATION CHANGE IN_MEDIATION",
            "IN_MEDIATION RECORD_SESSION IN_MEDIATION",
            "IN_MEDIATION CLOSE CLOSED",
            "IN_MEDIATION WITHDRAW CLOSED",
            "CLOSED RAISE CLOSED");

    static Stream<Arguments> everyPair() {
        return Arrays.stream(MediationStatus.values())
                .flatMap(status -> Arrays.stream(MediationAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void anActionIsRefusedUnlessTheTableHasIt(MediationStatus status, MediationAction action) {
        if (MediationLifecycle.target(status, action).isPresent()) {
            assertThat(ALLOWED).contains(status + " " + action + " " + MediationLifecycle.require(status, action));
        } else {
            assertThat(ALLOWED).noneMatch(row -> row.startsWith(status + " " + action + " "));
            assertThat(catchThrowableOfType(Problem.class, () -> MediationLifecycle.require(status, action)))
                    .isNotNull();
        }
    }
}
