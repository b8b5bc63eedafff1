package org.jointmeeting.agenda.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Source;

/** What the author may still change in a draft or a returned item. */
@Schema(description = "修改草稿 · what the author may change")
public record ItemChange(
        @Nullable @Size(max = 200) String area,
        @NotBlank @Size(max = 60) @Schema(examples = "FIRE_LANE_CHARGING") String category,
        @NotBlank @Size(max = 100) @Schema(examples = "3 幢东侧充电桩占用消防车通道") String title,
        @NotBlank @Size(max = 4000) String facts,
        @NotNull Source source,
        @Nullable @Size(max = 60) String sourceReference,
        @Nullable @Size(max = 1000) String desiredResult,
        @Nullable @Size(max = 1000) String alreadyTried) {}
