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
        @Schema(description = "其中已发通知、须重新通知的 · of these, notified already") long notifiedMoved,
        @Schema(description = "未排上的会议 · meetings without a time") long unplaced,
        @Schema(description = "无法排期而剔除的会议 · meetings left out, and why") List<LeftOutMeeting> leftOut) {

    public PlanComparison {
        leftOut = List.copyOf(leftOut);
    }

    /** A meeting that could not be planned. */
    @Schema(description = "剔除的会议及原因 · a meeting left out, and why")
    public record LeftOutMeeting(
            UUID jurisdictionId, @Nullable UUID meetingId, String title, String reasonZh, String reasonEn) {}
}
