package org.jointmeeting.minutes;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;

/** The life of minutes as one table: an edit takes an approval away, and what was issued never changes. */
public final class MinutesLifecycle {

    private static final Map<MinutesStatus, Map<MinutesAction, MinutesStatus>> TABLE = Map.of(
            MinutesStatus.DRAFTED,
                    Map.of(
                            MinutesAction.EDIT, MinutesStatus.DRAFTED,
                            MinutesAction.APPROVE, MinutesStatus.APPROVED),
            MinutesStatus.APPROVED,
                    Map.of(
                            MinutesAction.EDIT, MinutesStatus.DRAFTED,
                            MinutesAction.ISSUE, MinutesStatus.ISSUED),
            MinutesStatus.ISSUED, Map.of());

    private MinutesLifecycle() {}

    public static Optional<MinutesStatus> target(MinutesStatus from, MinutesAction action) {
        return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(action));
    }

    public static Set<MinutesAction> actions(MinutesStatus from) {
        Set<MinutesAction> actions = EnumSet.noneOf(MinutesAction.class);
        actions.addAll(TABLE.getOrDefault(from, Map.of()).keySet());
        return actions;
    }

    /** @throws Problem 409 that lists what the status does allow */
    static MinutesStatus require(MinutesStatus from, MinutesAction action) {
        return target(from, action).orElseThrow(() -> refusal(from, action));
    }

    private static Problem refusal(MinutesStatus from, MinutesAction action) {
        return new Problem(
                        ProblemType.ACTION_NOT_ALLOWED,
                        Text.of(
                                "纪要{0}，不能“{1}”。",
                                "Minutes that are {0} cannot take the action “{1}”.", from.label(), action.label()))
                .with("currentStatus", from)
                .with("allowedActions", actions(from));
    }
}
