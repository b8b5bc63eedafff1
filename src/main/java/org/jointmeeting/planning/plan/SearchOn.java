package org.jointmeeting.planning.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Searches a plan for longer. */
@Schema(description = "继续优化 · search for longer")
record SearchOn(
        @NotNull @Min(1) @Max(600) @Schema(description = "秒 · seconds", examples = "20") Integer searchSeconds) {}
