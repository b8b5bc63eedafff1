package org.jointmeeting.planning.plan;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan against what stands. */
@Schema(name = "PlanComparison", description = "与现状对比 · a plan against what stands")
public record PlanComparison(
        @Schema(description = "新排的会议 · meetings that had no time") long fresh,
        @Schema(description = "不变的会议 · meetings that stay") long unchanged,
        @Schema(description = "改时间或场所的会议 · meetings that move") long moved,
        @Schema(description = "时间场所不变、改派已通知人选的会议 · meetings that stay, with others than the notice named")
                long reseated,
        @Schema(description = "移动的会议中，已发通知、须重新通知的 · of those that move, notified already") long notifiedMoved,
        @Schema(description = "未排上的会议 · meetings without a time") long unplaced,
        @Schema(description = "有改动的已通知会议及原因，至多 200 次 · notified meetings that change, and why; 200 at most")
                List<NotifiedChange> notified,
        @Schema(description = "无法排期而剔除的会议 · meetings left out, and why") List<LeftOutMeeting> leftOut) {

    public PlanComparison {
        notified = List.copyOf(notified);
        leftOut = List.copyOf(leftOut);
    }

    /** A notified meeting that the plan changes. */
    @Schema(description = "有改动的已通知会议及原因 · a notified meeting that changes, and why")
    public record NotifiedChange(
            UUID meetingId,
            String title,
            PlannedChange change,
            @Schema(examples = "席位“翠苑街道消防救援站”：陈立新另有安排。") String reasonZh,
            String reasonEn) {}

    /** A meeting that could not be planned. */
    @Schema(description = "剔除的会议及原因 · a meeting left out, and why")
    public record LeftOutMeeting(
            UUID jurisdictionId, @Nullable UUID meetingId, String title, String reasonZh, String reasonEn) {}
}
