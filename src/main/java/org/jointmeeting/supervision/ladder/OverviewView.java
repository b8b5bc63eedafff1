package org.jointmeeting.supervision.ladder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ItemBrief;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.agenda.PendingVote;

/**
 * What a supervisor looks at first.
 *
 * @param dueSoon items whose reminder is due and that are not late yet
 * @param late how many letters of each step are open
 * @param undecidedVotes items whose owners should have voted, and nobody recorded how
 * @param unanswered letters that must be answered and are not, the most pressing first
 */
@Schema(name = "SupervisionOverview", description = "督办概览 · what supervisors look at first")
public record OverviewView(
        LocalDate asOf,
        @Schema(description = "临近到期的议题 · items that are due soon") List<DueItem> dueSoon,
        @Schema(description = "逾期的议题 · items that are late") List<DueItem> late,
        @Schema(description = "业主表决截止日已过、结果未登记的议题 · items whose owners should have voted, with no decision recorded")
                List<UndecidedVote> undecidedVotes,
        @Schema(description = "各级未销文书数 · open letters of each step") Map<Rung, Long> openLetters,
        @Schema(description = "未答复的文书 · letters without an answer") List<LetterView> unanswered) {

    /** @param daysSince days of the calendar since the vote should have ended */
    @Schema(description = "逾期未登记的业主表决 · a vote of owners that nobody recorded in time")
    public record UndecidedVote(
            UUID itemId, String number, String title, UUID jurisdictionId, LocalDate voteBy, long daysSince) {

        static UndecidedVote of(PendingVote vote, LocalDate today) {
            return new UndecidedVote(
                    vote.id(),
                    vote.label(),
                    vote.title(),
                    vote.jurisdictionId(),
                    vote.voteBy(),
                    ChronoUnit.DAYS.between(vote.voteBy(), today));
        }
    }

    /** @param workingDaysLate 0 while it is not late */
    @Schema(description = "到期议题 · an item with its due day")
    public record DueItem(
            UUID id,
            String number,
            String title,
            ItemStatus status,
            UUID jurisdictionId,
            @Nullable UUID agencyId,
            @Nullable String agencyName,
            @Nullable LocalDate dueOn,
            int workingDaysLate) {

        static DueItem of(ItemBrief item, int workingDaysLate) {
            ItemBrief.Lead lead = item.lead();
            return new DueItem(
                    item.id(),
                    item.label(),
                    item.title(),
                    item.status(),
                    item.jurisdictionId(),
                    lead == null ? null : lead.agencyId(),
                    lead == null ? null : lead.agencyName(),
                    item.dueOn(),
                    workingDaysLate);
        }
    }
}
