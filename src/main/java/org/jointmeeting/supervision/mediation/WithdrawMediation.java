package org.jointmeeting.supervision.mediation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a mediation is not gone on with. */
@Schema(description = "撤回调解 · why it is withdrawn")
public record WithdrawMediation(@NotBlank @Size(max = 1000) @Schema(examples = "双方已自行协商一致，申请撤回。") String reason) {}
