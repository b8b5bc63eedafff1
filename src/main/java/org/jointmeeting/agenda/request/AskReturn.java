package org.jointmeeting.agenda.request;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asking to return to sender 退单 says why, by which rule, and who should do it instead. */
@Schema(description = "申请退单 · ask to return to sender")
public record AskReturn(
        @NotBlank @Size(max = 1000) @Schema(description = "退单理由 · why", examples = "占道设施属市容管理范围，非消防职责。") String reason,
        @NotBlank @Size(max = 500) @Schema(description = "依据 · by which rule", examples = "《街道职责清单》第 12 项")
                String basis,
        @NotNull @Schema(description = "建议承办单位 · who should do it instead") UUID suggestedAgencyId) {}
