package org.jointmeeting.organisation.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of government body to add. */
@Schema(description = "新增部门类别 · a department to add")
record NewDepartment(
        @NotBlank
                @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{organisation.code}")
                @Schema(description = "大写字母、数字和下划线 · upper-case code", examples = "FORESTRY")
                String code,
        @NotBlank @Size(max = 100) @Schema(examples = "林业水利") String nameZh,
        @NotBlank @Size(max = 100) @Schema(examples = "Forestry and water") String nameEn) {}
