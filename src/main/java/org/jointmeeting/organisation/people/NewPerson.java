package org.jointmeeting.organisation.people;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person to add. */
@Schema(description = "新增人员 · a person to add")
public record NewPerson(
        @NotNull @Schema(description = "登记所在辖区 · where the entry is kept") UUID jurisdictionId,
        @NotBlank @Size(max = 50) @Schema(examples = "沈若溪") String name,
        @Size(max = 20)
                @Pattern(regexp = "\\+?[0-9][0-9 -]{4,18}", message = "{organisation.phone}")
                @Schema(description = "联系电话 · telephone", examples = "13800001234")
                @Nullable
                String phone) {}
