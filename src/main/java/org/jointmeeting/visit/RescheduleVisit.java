package org.jointmeeting.visit;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another day for a planned visit. */
@Schema(description = "走访改期 · another day for a planned visit")
public record RescheduleVisit(@NotNull @Schema(examples = "2026-12-03") LocalDate plannedOn) {}
