package org.jointmeeting.supervision.mediation;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an item says beyond the mediation it comes from. */
@Schema(description = "由调解未决事项草拟议题 · an item from what mediation left open")
public record RaiseMediation(
        @Nullable
                @Size(max = 100)
                @Schema(description = "缺省为调解事由 · that of the mediation when left out", examples = "公共收益分配比例未能达成一致")
                String title,
        @Nullable @Size(max = 1000) @Schema(examples = "明确公共收益分配比例和公示办法。") String desiredResult,
        @Nullable
                @Size(max = 1000)
                @Schema(description = "缺省为调解经过 · how it was mediated when left out", examples = "已组织调解 2 次，未达成协议。")
                String alreadyTried) {}
