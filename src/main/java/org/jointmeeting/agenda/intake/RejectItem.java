package org.jointmeeting.agenda.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rejecting 不予受理 says why and where to turn instead. */
@Schema(description = "不予受理 · reject")
public record RejectItem(
        @NotNull @Schema(examples = "NOT_A_JOINT_MATTER") RejectionReason reasonCode,
        @NotBlank @Size(max = 1000) @Schema(examples = "属于邻里个人纠纷，不属于联席会议议事范围。") String reason,
        @NotBlank @Size(max = 500) @Schema(examples = "请向社区人民调解委员会申请调解。") String turnTo) {}
