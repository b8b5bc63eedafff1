package org.jointmeeting.agenda.handling;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dated word on how a task goes. */
@Schema(name = "TaskReport", description = "进展反馈 · a progress report")
public record TaskReportView(UUID id, UUID taskId, Instant at, String by, String text, Set<UUID> evidenceIds) {

    static TaskReportView of(TaskReport report) {
        return new TaskReportView(
                report.id(),
                report.taskId(),
                report.reportedAt(),
                report.reportedBy(),
                report.text(),
                Set.copyOf(report.evidenceIds()));
    }
}
