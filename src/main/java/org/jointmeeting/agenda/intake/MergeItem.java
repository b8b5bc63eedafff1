package org.jointmeeting.agenda.intake;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Merging 并入 an item into one that survives and answers its raisers too. */
@Schema(description = "并入 · merge")
public record MergeItem(
        @NotNull UUID survivingItemId,
        @NotBlank @Size(max = 500) @Schema(examples = "与同小区已受理议题为同一事项。") String reason) {}
