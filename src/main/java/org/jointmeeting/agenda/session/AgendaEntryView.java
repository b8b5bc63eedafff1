package org.jointmeeting.agenda.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.Task;
import org.jointmeeting.agenda.TaskRole;
import org.jointmeeting.meeting.Publicity;
import org.jointmeeting.shared.concurrency.Versioned;
import org.jointmeeting.shared.text.Masked;

/** An entry of a meeting's agenda with its decision and the assignments that follow from it. */
@Schema(name = "AgendaEntry", description = "议程条目与议定事项 · an entry of the agenda and its decision")
public record AgendaEntryView(
        UUID id,
        UUID meetingId,
        UUID itemId,
        @Nullable String itemNumber,
        String title,
        Set<UUID> compoundIds,
        @Schema(description = "次序 · place in the order", examples = "1") int ordinal,
        int minutes,
        @Nullable String presenter,
        @Nullable String materials,
        Publicity publicity,
        @Nullable EntryOutcome outcome,
        @Schema(description = "议定事项或缓议原因 · the decision, or why it was deferred") @Nullable String decision,
        @Nullable SettlementCode settlementCode,
        @Nullable Tally tally,
        @Nullable String presenceWaiverReason,
        @Nullable Instant decidedAt,
        List<Assigned> assignments,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    @Schema(name = "AssignedTask", description = "交办任务 · an assignment that follows from a decision")
    public record Assigned(
            @Nullable UUID agencyId,
            @Nullable UUID partyId,
            String agencyName,
            TaskRole role,
            String text,
            LocalDate dueOn) {

        static Assigned of(Task task) {
            return new Assigned(
                    task.agencyId(), task.partyId(), task.workerName(), task.role(), task.text(), task.dueOn());
        }

        Assigned withoutNumbers() {
            return new Assigned(agencyId, partyId, agencyName, role, Masked.numbers(text), dueOn);
        }
    }

    /** The same for readers who need no telephone numbers. */
    AgendaEntryView withoutNumbers() {
        return new AgendaEntryView(
                id,
                meetingId,
                itemId,
                itemNumber,
                Masked.numbers(title),
                compoundIds,
                ordinal,
                minutes,
                presenter,
                Masked.numbersIn(materials),
                publicity,
                outcome,
                Masked.numbersIn(decision),
                settlementCode,
                tally,
                Masked.numbersIn(presenceWaiverReason),
                decidedAt,
                assignments.stream().map(Assigned::withoutNumbers).toList(),
                modifiedAt,
                deletedAt,
                version);
    }

    static AgendaEntryView of(AgendaEntry entry, Item item, List<Task> tasks) {
        EntryPlan plan = entry.asPlanned();
        boolean assigned = entry.outcome() == EntryOutcome.ASSIGNED;
        return new AgendaEntryView(
                entry.id(),
                entry.meetingId(),
                entry.itemId(),
                item.number(),
                item.title(),
                Set.copyOf(item.compoundIds()),
                entry.ordinal(),
                plan.minutes(),
                plan.presenter(),
                plan.materials(),
                plan.publicity(),
                entry.outcome(),
                entry.decisionText(),
                entry.settlementCode(),
                entry.tally(),
                entry.presenceWaiver(),
                entry.decidedAt(),
                assigned ? tasks.stream().map(Assigned::of).toList() : List.of(),
                entry.modifiedAt(),
                entry.deletedAt(),
                entry.version());
    }
}
