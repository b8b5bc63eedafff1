package org.jointmeeting.agenda.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Granting an extension says why; the date is the one that was asked for. */
@Schema(description = "同意延期 · grant an extension")
public record ExtendItem(
        @NotBlank @Size(max = 500) @Schema(description = "决定理由 · why", examples = "公示期属法定程序，同意延期。") String reason) {}
