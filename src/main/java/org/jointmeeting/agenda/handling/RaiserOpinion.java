package org.jointmeeting.agenda.handling;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the raiser says; who was not reached has no opinion. */
@Schema(description = "提出人意见 · the raiser's opinion")
public record RaiserOpinion(
        @NotNull @Schema(description = "是否联系到提出人 · contacted", examples = "true") Boolean contacted,
        @Nullable @Schema(description = "是否解决，联系到时必填 · solved; required when contacted", examples = "true")
                Boolean solved,
        @Nullable @Schema(description = "是否满意，联系到时必填 · satisfied; required when contacted", examples = "true")
                Boolean satisfied) {}
