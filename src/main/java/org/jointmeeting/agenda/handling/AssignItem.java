package org.jointmeeting.agenda.handling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Assigning 直接交办 without a meeting. */
@Schema(description = "直接交办 · assign directly")
public record AssignItem(
        @NotNull @Valid Assignment assignment,
        @NotBlank @Size(max = 500) @Schema(examples = "涉及消防安全，无需等待例会。") String reason) {}
