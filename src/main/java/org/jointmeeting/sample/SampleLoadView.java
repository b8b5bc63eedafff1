package org.jointmeeting.sample;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a loading of the sample got. */
@Schema(name = "SampleLoad", description = "示例数据加载进度 · how far a loading of the sample got")
public record SampleLoadView(
        UUID id,
        SampleScope scope,
        Phase phase,
        @Schema(description = "本阶段已完成的步数 · steps of the phase that are done", examples = "5") int done,
        @Schema(description = "本阶段的总步数 · steps of the phase", examples = "12") int of,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Schema(description = "失败原因 · why it failed") @Nullable String error) {

    /** What is being loaded. */
    @Schema(description = "阶段：准备、登记信息、账号、会议与议题、其他各区、完成、失败 · what is being loaded")
    public enum Phase {
        PREPARING,
        REGISTRY,
        ACCOUNTS,
        MEETINGS,
        OTHER_DISTRICTS,
        DONE,
        FAILED
    }
}
