package org.jointmeeting.supervision.ladder;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;

/** The life of a supervision letter as one table. An answer may be given anew while nobody has lifted the letter. */
public final class LetterLifecycle {

    private static final Map<LetterStatus, Map<LetterAction, LetterStatus>> TABLE = Map.of(
            LetterStatus.RAISED,
                    Map.of(
                            LetterAction.ACKNOWLEDGE, LetterStatus.ACKNOWLEDGED,
                            LetterAction.LIFT, LetterStatus.LIFTED,
                            LetterAction.STEP_UP, LetterStatus.STEPPED_UP),
            LetterStatus.ACKNOWLEDGED,
                    Map.of(
                            LetterAction.ANSWER, LetterStatus.ANSWERED,
                            LetterAction.LIFT, LetterStatus.LIFTED,
                            LetterAction.STEP_UP, LetterStatus.STEPPED_UP),
            LetterStatus.ANSWERED,
                    Map.of(
                            LetterAction.ANSWER, LetterStatus.ANSWERED,
                            LetterAction.LIFT, LetterStatus.LIFTED,
                            LetterAction.STEP_UP, LetterStatus.STEPPED_UP),
            LetterStatus.LIFTED, Map.of(),
            LetterStatus.STEPPED_UP, Map.of());

    private LetterLifecycle() {}

    public static Optional<LetterStatus> target(LetterStatus from, LetterAction action) {
        return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(action));
    }

    public static Set<LetterAction> actions(LetterStatus from) {
        Set<LetterAction> actions = EnumSet.noneOf(LetterAction.class);
        actions.addAll(TABLE.getOrDefault(from, Map.of()).keySet());
        return actions;
    }

    /** @throws Problem 409 that lists what the status does allow */
    static LetterStatus require(LetterStatus from, LetterAction action) {
        return target(from, action).orElseThrow(() -> refusal(from, action));
    }

    private static Problem refusal(LetterStatus from, LetterAction action) {
        return new Problem(
                        ProblemType.ACTION_NOT_ALLOWED,
                        Text.of(
                                "督办文书{0}，不能“{1}”。",
                                "A letter that is {0} cannot take the action “{1}”.", from.label(), action.label()))
                .with("currentStatus", from)
                .with("allowedActions", actions(from));
    }
}
