package org.jointmeeting.agenda.theme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Leaving a theme to its compounds. */
@Schema(description = "驳回共性问题建议 · dismiss a suggestion")
public record DismissTheme(@NotBlank @Size(max = 500) @Schema(examples = "各小区成因不同，由社区分别处理。") String reason) {}
