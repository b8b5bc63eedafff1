package org.jointmeeting.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Calling a planned visit off. */
@Schema(description = "取消走访 · call a planned visit off")
public record CancelVisit(@NotBlank @Size(max = 500) @Schema(examples = "当日台风预警，另行安排。") String reason) {}
