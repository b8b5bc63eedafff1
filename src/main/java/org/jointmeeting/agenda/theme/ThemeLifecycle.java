package org.jointmeeting.agenda.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;

/** The life of a suggestion as one table. */
public final class ThemeLifecycle {

    private static final Map<ThemeStatus, Map<ThemeAction, ThemeStatus>> TABLE = Map.of(
            ThemeStatus.SUGGESTED,
                    Map.of(
                            ThemeAction.TAKE_UP, ThemeStatus.TAKEN_UP,
                            ThemeAction.DISMISS, ThemeStatus.DISMISSED),
            ThemeStatus.TAKEN_UP, Map.of(),
            ThemeStatus.DISMISSED, Map.of());

    private ThemeLifecycle() {}

    public static Optional<ThemeStatus> target(ThemeStatus from, ThemeAction action) {
        return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(action));
    }

    /** In the order of the work. */
    public static List<ThemeAction> actions(ThemeStatus from) {
        return TABLE.getOrDefault(from, Map.of()).keySet().stream().sorted().toList();
    }

    /** @throws Problem 409 that lists what the status does allow */
    static ThemeStatus require(ThemeStatus from, ThemeAction action) {
        return target(from, action).orElseThrow(() -> new Problem(
                        ProblemType.ACTION_NOT_ALLOWED,
                        Text.of(
                                "该建议{0}，不能“{1}”。",
                                "A suggestion that is {0} cannot take the action “{1}”.", from.label(), action.label()))
                .with("currentStatus", from)
                .with("allowedActions", actions(from)));
    }
}
