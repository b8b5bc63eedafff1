package org.jointmeeting.planning.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Language;

/** How far a plan is. */
@Schema(name = "PlanProgress", description = "求解进度 · how far a plan is")
public record PlanProgress(
        PlanStatus status,
        @Schema(description = "已用时长百分比 · per cent of its time spent") int spentPercent,
        @Schema(description = "已尝试的安排数 · places tried") long moves,
        PlanScore score,
        String textZh,
        String textEn) {

    private static final int ALL = 100;

    static PlanProgress of(Plan plan, Searches.State state) {
        PlanStatus status = plan.status();
        boolean isSearched = status == PlanStatus.SOLVING;
        return new PlanProgress(
                status,
                isSearched ? state.spentPercent() : PlanStatus.UNSOLVED.contains(status) ? 0 : ALL,
                isSearched ? state.moves() : plan.view().moves(),
                isSearched ? state.score() : plan.score(),
                status.label().in(Language.ZH),
                status.label().in(Language.EN));
    }

    boolean isEnded() {
        return !PlanStatus.UNSOLVED.contains(status);
    }
}
