package org.jointmeeting.agenda.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Signing for 签收 names the handler. */
@Schema(description = "签收 · sign for")
public record SignItem(
        @NotBlank @Size(max = 60) @Schema(description = "经办人 · handler", examples = "经办一科") String handler) {}
