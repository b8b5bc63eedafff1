package org.jointmeeting.organisation.catalogue;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.organisation.Level;

/** An entry of the responsibility catalogue to add. */
@Schema(description = "新增职责清单条目 · an entry to add")
public record NewResponsibility(
        @NotBlank @Size(max = 40) @Schema(description = "议题类别编码 · category code", examples = "PET_KEEPING")
                String category,
        @NotNull @Schema(examples = "STREET") Level level,
        @NotBlank @Size(max = 40) @Schema(description = "牵头部门编码 · who leads", examples = "ENFORCEMENT")
                String leadDepartment,
        @NotNull @Size(max = 20) @Schema(description = "协办部门编码 · who assists", examples = "[\"PUBLIC_SECURITY\"]")
                List<@NotBlank @Size(max = 40) String> assistDepartments) {

    ResponsibilityChange share() {
        return new ResponsibilityChange(leadDepartment, assistDepartments);
    }
}
