package org.jointmeeting.agenda.levels;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a route may be changed; for another sender or target make another. */
@Schema(description = "可修改的内容 · what may be changed")
record RouteChange(
        @NotNull @Schema(examples = "FORBIDDEN") RouteEffect effect,
        @NotBlank @Size(max = 500) @Schema(examples = "整治期间由本级集中处置，暂停上提。") String reason) {}
