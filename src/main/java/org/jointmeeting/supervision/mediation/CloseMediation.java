package org.jointmeeting.supervision.mediation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a mediation ended; which texts belong to which outcome is told by {@link Closing}. */
@Schema(description = "调解结案 · how a mediation ended")
public record CloseMediation(
        @NotNull @Schema(description = "达成协议、部分达成协议或调解不成 · the outcome", examples = "AGREEMENT")
                MediationOutcome outcome,
        @Nullable
                @Size(max = 2000)
                @Schema(
                        description = "协议内容；达成或部分达成协议时填写 · what was agreed; of an agreement, whole or partial",
                        examples = "公共收益七成补充维修资金，三成用于小区改善；物业每季度首月 10 日前公示收支。")
                String agreement,
        @Nullable @Size(max = 1000) @Schema(description = "未决事项；部分达成协议时填写 · what stays open; of a partial agreement")
                String openPoints,
        @Nullable @Size(max = 1000) @Schema(description = "不成的原因；调解不成时填写 · why; of one that failed") String reason,
        @Nullable
                @Size(max = 1000)
                @Schema(description = "未能召开调解的，写明已作的努力 · what was tried; of one that failed before any session")
                String attempts) {}
