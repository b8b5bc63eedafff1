package org.jointmeeting.planning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.planning.engine.Rulebook;
import org.jointmeeting.planning.engine.Score;
import org.jointmeeting.planning.engine.Snapshot;

/** How good a plan is; hard rules are never broken, so they cost nothing. */
@Embeddable
@Schema(description = "方案得分（越低越好；硬性规则从不违反） · how good a plan is: less is better; hard rules are never broken")
public record PlanScore(
        @Schema(description = "未排上的会议 · meetings without a time") @Column(name = "unplaced") int unplaced,
        @Schema(description = "中性分：未排上、主要负责人不到会、可到席位空缺 · medium points") @Column(name = "medium_points") long medium,
        @Schema(description = "软性分：急事早议、任务均衡、少跑路、少改期等 · soft points") @Column(name = "soft_points") long soft) {

    static final PlanScore NONE = new PlanScore(0, 0, 0);

    static PlanScore of(Rulebook rules) {
        return of(new Snapshot(rules).unplaced(), rules.score());
    }

    static PlanScore of(long unplaced, long score) {
        return new PlanScore((int) unplaced, Score.medium(score), Score.soft(score));
    }
}
