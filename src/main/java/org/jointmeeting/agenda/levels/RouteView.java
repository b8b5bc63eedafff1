package org.jointmeeting.agenda.levels;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Level;
import org.jointmeeting.shared.concurrency.Versioned;

/** A row of the allowed list: who may send what where, and why. */
@Schema(name = "Route", description = "流转规则 · who may send what where, and why")
public record RouteView(
        UUID id,
        Direction direction,
        RouteEffect effect,
        @Schema(description = "适用辖区（含下级），空为全部 · holds for it and all below; everywhere when empty") @Nullable
                UUID jurisdictionId,
        @Schema(description = "发出方层级，空为各级 · level of the sender; any when empty") @Nullable Level fromLevel,
        @Schema(description = "类别代码，空为全部类别 · category; any when empty", examples = "FIRE_LANE_CHARGING") @Nullable
                String category,
        @Schema(description = "去向辖区 · the one that may be sent to") @Nullable UUID toJurisdictionId,
        @Schema(description = "去向层级；去向均空为直接上一级或直接下级 · level that may be sent to; the next one when both are empty")
                @Nullable
                Level toLevel,
        @Schema(examples = "消防安全紧急事项可直报市级。") String reason,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {}
