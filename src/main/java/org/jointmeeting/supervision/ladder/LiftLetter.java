package org.jointmeeting.supervision.ladder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a supervisor lifts a letter. */
@Schema(description = "销 · lift")
public record LiftLetter(
        @NotBlank @Size(max = 500) @Schema(description = "理由 · why", examples = "已现场核实，整改措施落实，予以销。") String reason) {}
