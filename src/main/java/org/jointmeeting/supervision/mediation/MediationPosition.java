package org.jointmeeting.supervision.mediation;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one party holds and asks for. */
@Schema(description = "一方的立场和诉求 · what one party holds and asks for")
public record MediationPosition(
        @NotNull @Schema(description = "当事方，须为该小区现任三方之一 · one of the compound's three parties as they stand")
                UUID partyId,
        @NotBlank @Size(max = 2000) @Schema(description = "立场、诉求 · its position", examples = "要求物业公示近三年公共收益收支，并按季度公开。")
                String position) {}
