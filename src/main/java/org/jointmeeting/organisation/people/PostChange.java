package org.jointmeeting.organisation.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a post may be corrected. */
@Schema(description = "可修改的内容 · what may be changed")
record PostChange(@NotBlank @Size(max = 60) @Schema(examples = "副站长") String title) {}
