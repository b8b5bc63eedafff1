package org.jointmeeting.organisation.catalogue;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic category to add. */
@Schema(description = "新增议题类别 · a category to add")
record NewCategory(
        @NotBlank
                @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{organisation.code}")
                @Schema(description = "大写字母、数字和下划线 · upper-case code", examples = "PET_KEEPING")
                String code,
        @NotBlank @Size(max = 100) @Schema(examples = "文明养犬") String nameZh,
        @NotBlank @Size(max = 100) @Schema(examples = "Keeping of pets") String nameEn,
        @Schema(
                        description = "是否属业主共同决定事项 · whether the owners alone decide",
                        defaultValue = "false",
                        examples = "false")
                Boolean ownersMatter) {

    NewCategory {
        ownersMatter = Objects.requireNonNullElse(ownersMatter, false);
    }
}
