package org.jointmeeting.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Versioned;
import org.jointmeeting.shared.text.Masked;

/** What one agency, or one of the three parties, owes in an item. */
@Schema(name = "Task", description = "部门（或三方）任务 · what one agency or party owes")
public record TaskView(
        UUID id,
        UUID itemId,
        @Schema(description = "承办部门，由三方协办时为空 · null where a party owes it") @Nullable UUID agencyId,
        @Schema(description = "协办的三方主体，由部门承办时为空 · null where an agency owes it") @Nullable UUID partyId,
        @Schema(description = "承办单位名称 · the agency or party by name", examples = "西湖区消防救援大队") String agencyName,
        TaskRole role,
        @Schema(examples = "清理占用消防车通道的充电设施并复查。") String text,
        LocalDate dueOn,
        @Schema(description = "期限推算涉及但尚未录入放假安排的年份 · years the due date rests on whose holidays are not known")
                List<Integer> deadlineUncoveredYears,
        TaskStatus status,
        @Nullable String handlerName,
        @Nullable Instant signedAt,
        @Nullable Instant doneAt,
        @Nullable String resultText,
        @Nullable String waivedReason,
        @Schema(description = "是否有待决定的退单申请 · whether a return to sender waits for a decision") boolean returnAsked,
        @Schema(description = "当前调用者可执行的操作（牵头任务随议题办理） · what this caller may do; the lead's task follows the item")
                List<TaskAction> availableActions,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    public static TaskView of(Task task, Item item, Caller caller) {
        return of(task, item, caller, Insight.of(caller, item, List.of(task)));
    }

    /** Who is not at work on the item learns who owes what, and how it ended. */
    static TaskView of(Task task, Item item, Caller caller, Insight insight) {
        TaskView whole = whole(task, item, caller);
        return insight == Insight.WHOLE ? whole : whole.withoutNames();
    }

    private TaskView withoutNames() {
        return new TaskView(
                id,
                itemId,
                agencyId,
                partyId,
                agencyName,
                role,
                Masked.numbers(text),
                dueOn,
                deadlineUncoveredYears,
                status,
                null,
                signedAt,
                doneAt,
                Masked.numbersIn(resultText),
                null,
                returnAsked,
                availableActions,
                modifiedAt,
                deletedAt,
                version);
    }

    private static TaskView whole(Task task, Item item, Caller caller) {
        return new TaskView(
                task.id(),
                task.itemId(),
                task.agencyId(),
                task.partyId(),
                task.workerName(),
                task.role(),
                task.text(),
                task.dueOn(),
                item.deadline().uncoveredYears(),
                task.status(),
                task.handlerName(),
                task.signedAt(),
                task.doneAt(),
                task.resultText(),
                task.waivedReason(),
                task.isReturnAsked(),
                actionsFor(task, item, caller),
                task.modifiedAt(),
                task.deletedAt(),
                task.version());
    }

    /** While the item waits at a level above, its tasks stand still. */
    private static List<TaskAction> actionsFor(Task task, Item item, Caller caller) {
        if (item.status() == ItemStatus.ESCALATED) {
            return List.of();
        }
        if (task.isLead()) {
            return task.status() == TaskStatus.SIGNED && task.mayBeWorkedOnBy(caller)
                    ? List.of(TaskAction.PROGRESS)
                    : List.of();
        }
        Set<TaskAction> actions = TaskLifecycle.actions(task.status());
        return actions.stream()
                .filter(action -> mayDo(action, task, item, caller))
                .toList();
    }

    private static boolean mayDo(TaskAction action, Task task, Item item, Caller caller) {
        boolean isWorker = task.mayBeWorkedOnBy(caller);
        boolean isOfLevel = caller.may(Permission.ITEM_HANDLE, item.jurisdictionPath());
        return switch (action) {
            case WAIVE -> isOfLevel;
            case RETURN, REFUSE_RETURN -> task.isReturnAsked() && isOfLevel && !isWorker;
            case ASK_RETURN -> !task.isReturnAsked() && isWorker;
            default -> isWorker;
        };
    }
}
