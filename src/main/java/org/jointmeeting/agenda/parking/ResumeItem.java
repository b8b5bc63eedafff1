package org.jointmeeting.agenda.parking;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Resuming 恢复 needs no reason; one may be noted. */
@Schema(description = "恢复办理 · resume")
public record ResumeItem(
        @Nullable @Size(max = 500) @Schema(description = "说明 · a note", examples = "资金已批复。") String note) {}
