package org.jointmeeting.planning.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/**
 * A plan as the office sees it.
 *
 * @param firstScore of the first plan, before it was improved
 * @param moves places tried so far
 * @param trouble why the search failed
 */
@Schema(name = "Plan", description = "排期方案 · a plan of many meetings")
public record PlanView(
        UUID id,
        UUID jurisdictionId,
        String jurisdictionPath,
        @Schema(examples = "2026-12-01") LocalDate from,
        @Schema(examples = "2026-12-31") LocalDate until,
        @Schema(examples = "20") int searchSeconds,
        @Schema(description = "可调整已通知的会议 · meetings whose notice is out may be moved") boolean movesNotified,
        @Schema(description = "含到期未拟定的例会 · with meetings that are due and not drafted") boolean plansDuty,
        PlanStatus status,
        @Schema(description = "参与排期的会议数 · meetings planned") int meetings,
        @Schema(description = "无法排期的会议数，见 left-out · meetings that can't be planned") int leftOut,
        @Schema(description = "期限内尚无国务院放假安排的年份，按普通周末计 · years without statutory days, counted by plain weekends")
                List<Integer> uncoveredYears,
        PlanScore score,
        PlanScore firstScore,
        long moves,
        @Nullable String trouble,
        @Nullable Instant solvedAt,
        @Nullable Instant appliedAt,
        List<PlanAction> availableActions,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    public PlanView {
        uncoveredYears = List.copyOf(uncoveredYears);
        availableActions = List.copyOf(availableActions);
    }
}
