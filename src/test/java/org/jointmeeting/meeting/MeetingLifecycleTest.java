package org.jointmeeting.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MeetingLifecycleTest {

    /** Written out once more by hand, so that the table cannot change unnoticed. */
    private static final Set<String> ALLOWED = Set.of(
            "DRAFT NOTIFY NOTIFIED",
            "DRAFT POSTPONE POSTPONED",
            "DRAFT CANCEL CANCELLED",
            "NOTIFIED OPEN IN_SESSION",
            "NOTIFIED POSTPONE POSTPONED",
            "NOTIFIED CANCEL CANCELLED",
            "POSTPONED NOTIFY NOTIFIED",
            "POSTPONED CANCEL CANCELLED",
            "IN_SESSION HOLD HELD",
            "HELD DRAFT_MINUTES MINUTES_DRAFTED",
            "MINUTES_DRAFTED ISSUE_MINUTES MINUTES_ISSUED");

    @Test
    void everyPairIsEitherAllowedOrRefusedWithTheActionsThatAre() {
        Set<String> found = new TreeSet<>();
        for (MeetingStatus status : MeetingStatus.values()) {
            for (MeetingAction action : MeetingAction.values()) {
                if (MeetingLifecycle.allowedIn(status).contains(action)) {
                    found.add(status + " " + action + " " + MeetingLifecycle.next(status, action));
                } else {
                    Problem refusal = catchThrowableOfType(Problem.class, () -> MeetingLifecycle.next(status, action));
                    assertThat(refusal.type()).isEqualTo(ProblemType.ACTION_NOT_ALLOWED);
                    assertThat(refusal.extensions())
                            .isEqualTo(Map.of("allowedActions", MeetingLifecycle.allowedIn(status)));
                }
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(ALLOWED);
    }

    @Test
    void nothingFollowsOnACancelledMeetingOrIssuedMinutes() {
        assertThat(List.of(MeetingStatus.CANCELLED, MeetingStatus.MINUTES_ISSUED))
                .allSatisfy(
                        status -> assertThat(MeetingLifecycle.allowedIn(status)).isEmpty());
    }
}
