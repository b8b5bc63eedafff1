package org.jointmeeting.organisation.compounds;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.CompoundType;

/** What of a compound may be changed. */
@Schema(description = "可修改的内容 · what may be changed")
record CompoundChange(
        @NotBlank @Size(max = 100) @Schema(examples = "骆家庄西苑") String name,
        @NotNull @Schema(examples = "RESETTLEMENT") CompoundType type,
        @Size(max = 200) @Schema(examples = "文二西路 668 号") @Nullable String address,
        @NotNull @Min(1) @Max(100000) @Schema(description = "户数 · households", examples = "1280") Integer households) {}
