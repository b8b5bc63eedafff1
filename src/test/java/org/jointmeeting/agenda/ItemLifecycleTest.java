package org.jointmeeting.agenda;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ItemLifecycleTest {

    /** DOMAIN §3, rows 2 to 29, written out by hand: what the table must allow, and nothing else. */
    private static final Set<String> ALLOWED = Set.of(
            "DRAFT SUBMIT SUBMITTED",
            "SUBMITTED RETURN RETURNED",
            "RETURNED RESUBMIT SUBMITTED",
            "SUBMITTED ACCEPT ACCEPTED",
            "SUBMITTED REJECT REJECTED",
            "SUBMITTED MERGE MERGED",
            "ACCEPTED MERGE MERGED",
            "ACCEPTED PLACE ON_AGENDA",
            "ON_AGENDA DEFER ACCEPTED",
            "ACCEPTED ASSIGN ASSIGNED",
            "ON_AGENDA DECIDE ASSIGNED",
            "ON_AGENDA SETTLE RESOLVED",
            "ON_AGENDA REFER_TO_OWNERS AWAITING_OWNERS",
            "AWAITING_OWNERS RECORD_OWNERS_CONSENT ASSIGNED",
            "AWAITING_OWNERS RECORD_OWNERS_REFUSAL REJECTED",
            "ACCEPTED ESCALATE ESCALATED",
            "ON_AGENDA ESCALATE ESCALATED",
            "IN_PROGRESS ESCALATE ESCALATED",
            "ESCALATED TAKE_UP ACCEPTED",
            "ESCALATED SEND_DOWN ACCEPTED",
            "ESCALATED SEND_DOWN ON_AGENDA",
            "ESCALATED SEND_DOWN IN_PROGRESS",
            "ACCEPTED DELEGATE DELEGATED",
            "ON_AGENDA DELEGATE DELEGATED",
            "DELEGATED ROLL_UP REPORTED",
            "ASSIGNED SIGN IN_PROGRESS",
            "ASSIGNED ASK_RETURN ASSIGNED",
            "ASSIGNED RETURN_TO_SENDER ASSIGNED",
            "ASSIGNED REFUSE_RETURN ASSIGNED",
            "IN_PROGRESS PARK SUSPENDED",
            "SUSPENDED RESUME IN_PROGRESS",
            "IN_PROGRESS ASK_EXTENSION IN_PROGRESS",
            "IN_PROGRESS EXTEND IN_PROGRESS",
            "IN_PROGRESS REFUSE_EXTENSION IN_PROGRESS",
            "IN_PROGRESS REPORT REPORTED",
            "REPORTED SEND_BACK IN_PROGRESS",
            "REPORTED SEND_BACK DELEGATED",
            "REPORTED SEND_BACK ACCEPTED",
            "REPORTED VERIFY RESOLVED",
            "RESOLVED REBOUND IN_PROGRESS",
            "RESOLVED REBOUND DELEGATED",
            "RESOLVED REBOUND ACCEPTED",
            "DRAFT WITHDRAW WITHDRAWN",
            "SUBMITTED WITHDRAW WITHDRAWN",
            "RETURNED WITHDRAW WITHDRAWN",
            "ACCEPTED WITHDRAW WITHDRAWN");

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ItemStatus.values())
                .flatMap(status -> Arrays.stream(ItemAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void anActionIsRefusedUnlessTheTableHasIt(ItemStatus status, ItemAction action) {
        Set<ItemStatus> targets = ItemLifecycle.targets(status, action);
        for (ItemStatus target : ItemStatus.values()) {
            if (targets.contains(target)) {
                assertThat(ALLOWED).contains(status + " " + action + " " + target);
                assertThat(ItemLifecycle.require(status, action, target)).isEqualTo(target);
            } else {
                assertThat(catchThrowableOfType(Problem.class, () -> ItemLifecycle.require(status, action, target)))
                        .isNotNull();
            }
        }
        if (targets.isEmpty()) {
            Problem refusal = catchThrowableOfType(Problem.class, () -> ItemLifecycle.require(status, action));
            assertThat(refusal.type()).isEqualTo(ProblemType.ACTION_NOT_ALLOWED);
            assertThat((Set<?>) refusal.extensions().get("allowedActions"))
                    .isEqualTo(Set.copyOf(ItemLifecycle.actions(status).stream()
                            .filter(allowed -> allowed.permission().isPresent())
                            .toList()));
        }
    }

    @Test
    void nothingOfTheDomainsTableIsMissing() {
        int inTable = everyPair()
                .mapToInt(pair -> ItemLifecycle.targets((ItemStatus) pair.get()[0], (ItemAction) pair.get()[1])
                        .size())
                .sum();
        assertThat(inTable).isEqualTo(ALLOWED.size());
    }

    @Test
    void anItemIsSentDownToWhateverCanBeEscalated() {
        Set<ItemStatus> canGoUp = Arrays.stream(ItemStatus.values())
                .filter(status -> ItemLifecycle.actions(status).contains(ItemAction.ESCALATE))
                .collect(Collectors.toSet());

        assertThat(ItemLifecycle.targets(ItemStatus.ESCALATED, ItemAction.SEND_DOWN))
                .isEqualTo(canGoUp);
    }

    @Test
    void anItemThatWasRefusedStaysAsItWas() {
        Item item = new Item();
        Step step = new Step(Instant.EPOCH, null, "somebody", "{}");

        assertThat(catchThrowableOfType(Problem.class, () -> item.move(ItemAction.VERIFY, step)))
                .isNotNull();
        assertThat(item.status()).isEqualTo(ItemStatus.DRAFT);
    }
}
