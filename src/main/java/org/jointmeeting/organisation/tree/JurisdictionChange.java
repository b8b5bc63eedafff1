package org.jointmeeting.organisation.tree;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a jurisdiction may be changed. */
@Schema(description = "可修改的内容 · what may be changed")
record JurisdictionChange(@NotBlank @Size(max = 100) @Schema(examples = "文新街道") String name) {}
