package org.jointmeeting.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;

/** The life of a visit as one table. */
public final class VisitLifecycle {

    private static final Map<VisitStatus, Map<VisitAction, VisitStatus>> TABLE = Map.of(
            VisitStatus.PLANNED,
                    Map.of(
                            VisitAction.RESCHEDULE, VisitStatus.PLANNED,
                            VisitAction.COMPLETE, VisitStatus.DONE,
                            VisitAction.CANCEL, VisitStatus.CANCELLED),
            VisitStatus.DONE, Map.of(),
            VisitStatus.CANCELLED, Map.of());

    private VisitLifecycle() {}

    public static Optional<VisitStatus> target(VisitStatus from, VisitAction action) {
        return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(action));
    }

    /** In the order of the work. */
    public static List<VisitAction> actions(VisitStatus from) {
        return TABLE.getOrDefault(from, Map.of()).keySet().stream().sorted().toList();
    }

    /** @throws Problem 409 that lists what the status does allow */
    static VisitStatus require(VisitStatus from, VisitAction action) {
        return target(from, action).orElseThrow(() -> new Problem(
                        ProblemType.ACTION_NOT_ALLOWED,
                        Text.of(
                                "走访{0}，不能“{1}”。",
                                "A visit that is {0} cannot take the action “{1}”.", from.label(), action.label()))
                .with("currentStatus", from)
                .with("allowedActions", actions(from)));
    }
}
