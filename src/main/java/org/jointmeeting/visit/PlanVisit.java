package org.jointmeeting.visit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit to plan. */
@Schema(description = "计划走访 · a visit to plan")
public record PlanVisit(
        @NotNull UUID compoundId,
        @NotNull @Schema(description = "计划走访之日，不早于今天 · today or later", examples = "2026-12-01") LocalDate plannedOn,
        @NotBlank @Size(max = 500) @Schema(examples = "入户了解电梯更换意愿。") String purpose) {}
