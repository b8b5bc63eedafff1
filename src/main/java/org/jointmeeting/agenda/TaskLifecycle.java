package org.jointmeeting.agenda;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;

/** The life of a department task as one table. */
public final class TaskLifecycle {

    private static final Map<TaskStatus, Map<TaskAction, TaskStatus>> TABLE = Map.of(
            TaskStatus.OFFERED,
                    Map.of(
                            TaskAction.SIGN, TaskStatus.SIGNED,
                            TaskAction.WAIVE, TaskStatus.WAIVED,
                            TaskAction.ASK_RETURN, TaskStatus.OFFERED,
                            TaskAction.RETURN, TaskStatus.RETURNED,
                            TaskAction.REFUSE_RETURN, TaskStatus.OFFERED),
            TaskStatus.SIGNED,
                    Map.of(
                            TaskAction.PROGRESS, TaskStatus.SIGNED,
                            TaskAction.COMPLETE, TaskStatus.DONE,
                            TaskAction.WAIVE, TaskStatus.WAIVED),
            TaskStatus.DONE, Map.of(TaskAction.REOPEN, TaskStatus.SIGNED),
            TaskStatus.RETURNED, Map.of(),
            TaskStatus.WAIVED, Map.of());

    private TaskLifecycle() {}

    public static Optional<TaskStatus> target(TaskStatus from, TaskAction action) {
        return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(action));
    }

    /** The actions the status allows and the API offers, whoever asks. */
    public static Set<TaskAction> actions(TaskStatus from) {
        return TABLE.getOrDefault(from, Map.of()).keySet().stream()
                .filter(TaskAction::isOffered)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TaskAction.class)));
    }

    /** @throws Problem 409 that lists what the status does allow */
    static TaskStatus require(TaskStatus from, TaskAction action) {
        return target(from, action).orElseThrow(() -> refusal(from, action));
    }

    private static Problem refusal(TaskStatus from, TaskAction action) {
        return new Problem(
                        ProblemType.ACTION_NOT_ALLOWED,
                        Text.of(
                                "任务{0}，不能“{1}”。",
                                "A task that is {0} cannot take the action “{1}”.", from.label(), action.label()))
                .with("currentStatus", from)
                .with("allowedActions", actions(from));
    }
}
