package org.jointmeeting.agenda.levels;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Level;

/** A row to add to the allowed list. What is left out holds for all; a target left out is the next level. */
@Schema(description = "新增流转规则 · a route to add")
public record NewRoute(
        @NotNull @Schema(examples = "ESCALATE") Direction direction,
        @NotNull @Schema(examples = "ALLOWED") RouteEffect effect,
        @Nullable @Schema(description = "适用辖区（含下级），缺省为全部 · holds for it and all below; everywhere when left out")
                UUID jurisdictionId,
        @Nullable @Schema(description = "发出方层级 · level of the sender", examples = "COMMUNITY") Level fromLevel,
        @Nullable @Size(max = 60) @Schema(description = "类别代码 · category code", examples = "WATER_SUPPLY")
                String category,
        @Nullable @Schema(description = "去向辖区 · the one that may be sent to") UUID toJurisdictionId,
        @Nullable @Schema(description = "去向层级 · level that may be sent to", examples = "CITY") Level toLevel,
        @NotBlank @Size(max = 500) @Schema(examples = "供水水质突发事件可直报市级。") String reason) {}
