package org.jointmeeting.supervision.ladder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Raising a letter to the next step before its time. */
@Schema(description = "升级 · step up")
public record StepUpLetter(
        @NotBlank
                @Size(max = 500)
                @Schema(description = "事由，写入文书 · why; stands in the next letter", examples = "催办后仍未明确办结时间。")
                String reason) {}
