package org.jointmeeting.supervision.mediation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The record of a session. */
@Schema(description = "记录一次调解 · the record of a session")
public record RecordMediationSession(
        @NotNull @Schema(description = "调解时间 · when it was held", examples = "2026-11-20T14:00:00+08:00")
                Instant heldAt,
        @NotBlank @Size(max = 200) @Schema(description = "地点 · where", examples = "骆家庄社区议事厅") String place,
        @NotNull @Size(max = 6) @Schema(description = "到场的当事方，至少两方 · the parties who came, two at least")
                List<@NotNull UUID> presentPartyIds,
        @NotBlank
                @Size(max = 4000)
                @Schema(description = "调解情况 · what was discussed", examples = "双方核对了上半年收支明细，对电梯广告收入口径仍有分歧。")
                String discussed,
        @Nullable
                @Size(max = 2000)
                @Schema(description = "已达成的一致意见 · what was agreed so far", examples = "物业一周内公示上半年停车收入明细。")
                String agreed) {}
