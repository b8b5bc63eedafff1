package org.jointmeeting.agenda.intake;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Submitting 提出 needs what shall come of it and what was already tried, here or in the draft. */
@Schema(description = "提出 · submit")
public record SubmitItem(
        @Nullable @Size(max = 1000) @Schema(examples = "充电设施移至规划点位，消防车通道恢复畅通。") String desiredResult,
        @Nullable @Size(max = 1000) @Schema(examples = "物业已两次张贴告知，未能移走。") String alreadyTried) {}
