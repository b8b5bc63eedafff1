package org.jointmeeting.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the caller has to know what is masked. */
@Schema(description = "查看理由 · why it has to be known")
public record Uncovering(
        @NotBlank
                @Size(max = 500)
                @Schema(description = "理由，记入审计 · written into the audit trail", examples = "消防通道被堵，需立即联系当事人。")
                String reason) {}
