package org.jointmeeting.supervision.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ItemBrief;
import org.jointmeeting.agenda.ItemStatus;

/**
 * What a supervisor looks at first.
 *
 * @param dueSoon items whose reminder is due and that are not late yet
 * @param late how many letters of each step are open
 * @param unanswered letters that must be answered and are not, the most pressing first
 */
@Schema(name = "SupervisionOverview", description = "督办概览 · what supervisors look at first")
public record OverviewView(
        LocalDate asOf,
        @Schema(description = "临近到期的议题 · items that are due soon") List<DueItem> dueSoon,
        @Schema(description = "逾期的议题 · items that are late") List<DueItem> late,
        @Schema(description = "各级未销文书数 · open letters of each step") Map<Rung, Long> openLetters,
        @Schema(description = "未答复的文书 · letters without an answer") List<LetterView> unanswered) {

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
