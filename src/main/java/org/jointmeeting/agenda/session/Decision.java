package org.jointmeeting.agenda.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the meeting decided: the text that goes into the minutes, and the votes where there was a vote. */
@Schema(description = "议定事项 · what the meeting decided")
public record Decision(
        @NotBlank @Size(max = 4000) @Schema(examples = "由消防救援大队牵头清理占用消防车通道的充电设施，物业公司配合迁移至规划点位。") String text,
        @Nullable @Valid Tally tally) {}
