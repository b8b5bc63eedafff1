package org.jointmeeting.supervision.mediation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;

/** The life of a mediation as one table. One that nobody came to can be closed without ever having been in mediation. */
public final class MediationLifecycle {

    private static final Map<MediationStatus, Map<MediationAction, MediationStatus>> TABLE = Map.of(
            MediationStatus.OPEN,
                    Map.of(
                            MediationAction.CHANGE, MediationStatus.OPEN,
                            MediationAction.RECORD_SESSION, MediationStatus.IN_MEDIATION,
                            MediationAction.CLOSE, MediationStatus.CLOSED,
                            MediationAction.WITHDRAW, MediationStatus.CLOSED),
            MediationStatus.IN_MEDIATION,
                    Map.of(
                            MediationAction.CHANGE, MediationStatus.IN_MEDIATION,
                            MediationAction.RECORD_SESSION, MediationStatus.IN_MEDIATION,
                            MediationAction.CLOSE, MediationStatus.CLOSED,
                            MediationAction.WITHDRAW, MediationStatus.CLOSED),
            MediationStatus.CLOSED, Map.of(MediationAction.RAISE, MediationStatus.CLOSED));

    private MediationLifecycle() {}

    public static Optional<MediationStatus> target(MediationStatus from, MediationAction action) {
        return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(action));
    }

    /** In the order of the work. */
    public static List<MediationAction> actions(MediationStatus from) {
        return TABLE.getOrDefault(from, Map.of()).keySet().stream().sorted().toList();
    }

    /** @throws Problem 409 that lists what the status does allow */
    static MediationStatus require(MediationStatus from, MediationAction action) {
        return target(from, action).orElseThrow(() -> new Problem(
                        ProblemType.ACTION_NOT_ALLOWED,
                        Text.of(
                                "该调解事项{0}，不能“{1}”。",
                                "A mediation that is {0} cannot take the action “{1}”.", from.label(), action.label()))
                .with("currentStatus", from)
                .with("allowedActions", actions(from)));
    }
}
