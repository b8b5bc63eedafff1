package org.jointmeeting.organisation;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A node to add below an existing one. */
@Schema(description = "新增辖区 · a jurisdiction to add")
record NewJurisdiction(
        @NotBlank
                @Pattern(regexp = "\\d{12}")
                @Schema(description = "12 位统计用区划代码 · division code", examples = "330106012990")
                String code,
        @NotBlank @Size(max = 100) @Schema(examples = "新设社区居民委员会") String name,
        @NotNull @Schema(examples = "COMMUNITY") Level level,
        @NotNull @Schema(description = "上级辖区 · the parent") UUID parentId) {}
