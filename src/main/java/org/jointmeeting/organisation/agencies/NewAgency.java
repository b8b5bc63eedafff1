package org.jointmeeting.organisation.agencies;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agency to add at a jurisdiction. */
@Schema(description = "新增单位 · an agency to add")
public record NewAgency(
        @NotNull @Schema(description = "所在辖区 · where it is") UUID jurisdictionId,
        @NotBlank @Size(max = 40) @Schema(description = "部门类别编码 · department code", examples = "FIRE")
                String department,
        @NotBlank @Size(max = 100) @Schema(examples = "文新街道消防救援站") String name,
        @Schema(description = "上级单位，须在本级或上级辖区 · its parent, at the same jurisdiction or above") @Nullable UUID parentId,
        @Schema(
                        description = "是否联席会议常设成员单位 · whether it sits in every meeting here",
                        defaultValue = "false",
                        examples = "true")
                Boolean standing) {

    public NewAgency {
        standing = Objects.requireNonNullElse(standing, false);
    }

    AgencyChange changeable() {
        return new AgencyChange(name, parentId, standing);
    }
}
