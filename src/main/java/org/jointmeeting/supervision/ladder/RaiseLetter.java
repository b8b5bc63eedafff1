package org.jointmeeting.supervision.ladder;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of the ladder that a supervisor takes by hand. */
@Schema(description = "人工发出督办文书 · raise a letter by hand")
public record RaiseLetter(
        @NotNull @Schema(description = "议题 · the item") UUID itemId,
        @NotNull @Schema(description = "文书种类 · the step", examples = "ORDER") Rung rung,
        @NotBlank
                @Size(max = 500)
                @Schema(description = "事由，写入文书 · why; stands in the letter", examples = "群众多次反映，区领导批示限期办结。")
                String reason) {}
