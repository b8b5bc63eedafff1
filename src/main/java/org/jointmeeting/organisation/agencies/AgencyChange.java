package org.jointmeeting.organisation.agencies;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of an agency may be changed. */
@Schema(description = "可修改的内容 · what may be changed")
record AgencyChange(
        @NotBlank @Size(max = 100) @Schema(examples = "文新街道消防救援站") String name,
        @Schema(description = "上级单位 · its parent") @Nullable UUID parentId,
        @Schema(description = "是否常设成员单位 · whether it sits in every meeting here", examples = "true")
                boolean standing) {}
