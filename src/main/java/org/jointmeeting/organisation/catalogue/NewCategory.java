package org.jointmeeting.organisation.catalogue;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic category to add. */
@Schema(description = "新增议题类别 · a category to add")
public record NewCategory(
        @NotBlank
                @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{organisation.code}")
                @Schema(description = "大写字母、数字和下划线 · upper-case code", examples = "PARCEL_LOCKERS")
                String code,
        @NotBlank @Size(max = 100) @Schema(examples = "快递柜与外卖柜") String nameZh,
        @NotBlank @Size(max = 100) @Schema(examples = "Parcel lockers") String nameEn,
        @Schema(
                        description = "是否属业主共同决定事项 · whether the owners alone decide",
                        defaultValue = "false",
                        examples = "false")
                Boolean ownersMatter) {

    public NewCategory {
        ownersMatter = Objects.requireNonNullElse(ownersMatter, false);
    }
}
