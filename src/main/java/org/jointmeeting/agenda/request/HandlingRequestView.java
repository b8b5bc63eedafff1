package org.jointmeeting.agenda.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Decider;
import org.jointmeeting.shared.concurrency.Versioned;

/** What an agency asked for, and what was decided. */
@Schema(name = "HandlingRequest", description = "承办单位的退单、延期申请及决定 · what an agency asked for, and what was decided")
public record HandlingRequestView(
        UUID id,
        UUID itemId,
        UUID taskId,
        UUID agencyId,
        @Schema(examples = "西湖区消防救援大队") String agencyName,
        RequestKind kind,
        RequestStatus status,
        @Schema(description = "退单或延期理由 · why it is asked", examples = "占道设施属市容管理范围，非消防职责。") String reason,
        @Schema(description = "退单依据 · the rule a return refers to") @Nullable String basis,
        @Schema(description = "建议承办单位 · who should do it instead") @Nullable UUID suggestedAgencyId,
        @Schema(description = "申请延期时的进展 · how far the work was") @Nullable String progress,
        @Schema(description = "申请延至 · until when it shall be extended") @Nullable LocalDate askedDueOn,
        Decider decider,
        @Schema(description = "应在此日前决定（含当日） · the day by which it is to be decided") LocalDate decideOn,
        @Schema(description = "是否逾期未决定 · not decided in time") boolean overdue,
        Instant askedAt,
        @Schema(description = "决定理由 · why it was decided so") @Nullable String decision,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Schema(description = "改派的部门 · who does it instead") @Nullable UUID newAgencyId,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    static HandlingRequestView of(HandlingRequest request, LocalDate today) {
        return new HandlingRequestView(
                request.id(),
                request.itemId(),
                request.taskId(),
                request.agencyId(),
                request.agencyName(),
                request.kind(),
                request.status(),
                request.reason(),
                request.basis(),
                request.suggestedAgencyId(),
                request.progress(),
                request.askedDueOn(),
                request.decider(),
                request.decideOn(),
                request.isOverdueOn(today),
                request.createdAt(),
                request.decision(),
                request.decidedAt(),
                request.decidedBy(),
                request.newAgencyId(),
                request.modifiedAt(),
                request.deletedAt(),
                request.version());
    }
}
