package org.jointmeeting.organisation.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a department may be changed; a retired one takes part in nothing new. */
@Schema(description = "可修改的内容 · what may be changed")
record DepartmentChange(
        @NotBlank @Size(max = 100) @Schema(examples = "林业水利") String nameZh,
        @NotBlank @Size(max = 100) @Schema(examples = "Forestry and water") String nameEn,
        @Schema(description = "是否停用 · whether retired", examples = "false") boolean retired) {}
