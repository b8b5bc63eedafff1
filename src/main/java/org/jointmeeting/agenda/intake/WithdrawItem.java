package org.jointmeeting.agenda.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Withdrawing 撤回 says why. */
@Schema(description = "撤回 · withdraw")
public record WithdrawItem(@NotBlank @Size(max = 500) @Schema(examples = "物业已自行整改完毕。") String reason) {}
