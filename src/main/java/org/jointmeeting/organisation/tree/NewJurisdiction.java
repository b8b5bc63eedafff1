package org.jointmeeting.organisation.tree;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Level;

/** A node to add below an existing one, or a city as a root. */
@Schema(description = "新增辖区 · a jurisdiction to add")
public record NewJurisdiction(
        @NotBlank
                @Pattern(regexp = "\\d{12}", message = "{organisation.division-code}")
                @Schema(description = "12 位统计用区划代码 · division code", examples = "330106013990")
                String code,
        @NotBlank @Size(max = 100) @Schema(examples = "新设社区") String name,
        @NotNull @Schema(examples = "COMMUNITY") Level level,
        @Schema(description = "上级辖区，仅市级根节点可不填 · the parent; only a city may have none") @Nullable UUID parentId) {}
