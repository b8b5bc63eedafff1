package org.jointmeeting.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** A visit as callers see it. */
@Schema(name = "Visit", description = "走访 · a visit")
public record VisitView(
        UUID id,
        UUID compoundId,
        VisitKind kind,
        VisitStatus status,
        @Nullable UUID commissionerId,
        @Schema(examples = "叶知秋") String commissionerName,
        @Nullable LocalDate plannedOn,
        @Nullable String purpose,
        @Nullable LocalDate visitedOn,
        @Nullable @Schema(description = "走访户数 · households reached") Integer households,
        @Nullable String summary,
        @Nullable String cancelledReason,
        List<Found> findings,
        List<VisitAction> availableActions,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    @Schema(name = "VisitFinding", description = "走访发现的问题 · something found")
    public record Found(
            UUID id,
            @Schema(examples = "FIRE_LANE_CHARGING") String category,
            String text,
            @Nullable @Schema(description = "由此草拟的议题 · the item it became") UUID itemId) {

        static Found of(Finding finding) {
            return new Found(finding.id(), finding.categoryCode(), finding.text(), finding.itemId());
        }
    }

    static VisitView of(Visit visit, List<Finding> findings, List<VisitAction> actions) {
        return new VisitView(
                visit.id(),
                visit.compoundId(),
                visit.kind(),
                visit.status(),
                visit.commissionerId(),
                visit.commissionerName(),
                visit.plannedOn(),
                visit.purpose(),
                visit.visitedOn(),
                visit.households(),
                visit.summary(),
                visit.cancelledReason(),
                findings.stream().map(Found::of).toList(),
                actions,
                visit.createdAt(),
                visit.modifiedAt(),
                visit.deletedAt(),
                visit.version());
    }
}
