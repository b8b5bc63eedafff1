package org.jointmeeting.planning.plan;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;

/** The life of a plan as one table. A search that was cut off starts again where the plan stands;
 * one that has just ended may still be stopped. */
public final class PlanLifecycle {

    private static final Map<PlanStatus, Map<PlanAction, PlanStatus>> TABLE = Map.of(
            PlanStatus.QUEUED,
                    Map.of(
                            PlanAction.START, PlanStatus.SOLVING,
                            PlanAction.STOP, PlanStatus.QUEUED,
                            PlanAction.DISCARD, PlanStatus.DISCARDED),
            PlanStatus.SOLVING,
                    Map.of(
                            PlanAction.START, PlanStatus.SOLVING,
                            PlanAction.STOP, PlanStatus.SOLVING,
                            PlanAction.FINISH, PlanStatus.READY,
                            PlanAction.FAIL, PlanStatus.FAILED),
            PlanStatus.READY,
                    Map.of(
                            PlanAction.STOP, PlanStatus.READY,
                            PlanAction.SEARCH_ON, PlanStatus.QUEUED,
                            PlanAction.ADJUST, PlanStatus.READY,
                            PlanAction.APPLY, PlanStatus.APPLIED,
                            PlanAction.DISCARD, PlanStatus.DISCARDED),
            PlanStatus.FAILED, Map.of(PlanAction.DISCARD, PlanStatus.DISCARDED),
            PlanStatus.APPLIED, Map.of(),
            PlanStatus.DISCARDED, Map.of());

    private PlanLifecycle() {}

    public static Optional<PlanStatus> target(PlanStatus from, PlanAction action) {
        return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(action));
    }

    public static Set<PlanAction> actions(PlanStatus from) {
        Set<PlanAction> actions = EnumSet.noneOf(PlanAction.class);
        actions.addAll(TABLE.getOrDefault(from, Map.of()).keySet());
        return actions;
    }

    /** @throws Problem 409 that lists what the status does allow */
    static PlanStatus require(PlanStatus from, PlanAction action) {
        return target(from, action).orElseThrow(() -> new Problem(
                        ProblemType.ACTION_NOT_ALLOWED,
                        Text.of(
                                "排期方案当前为“{0}”，不能“{1}”。",
                                "The plan is {0}; it cannot take the action “{1}”.", from.label(), action.label()))
                .with("currentStatus", from)
                .with(
                        "allowedActions",
                        actions(from).stream().filter(PlanAction::isOffered).toList()));
    }
}
