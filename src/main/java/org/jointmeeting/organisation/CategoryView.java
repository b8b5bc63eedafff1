package org.jointmeeting.organisation;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** A topic category; a matter of the owners may only be decided by the owners themselves. */
@Schema(name = "Category", description = "议题类别 · a topic category")
public record CategoryView(
        UUID id,
        @Schema(examples = "FIRE_LANE_CHARGING") String code,
        @Schema(examples = "电动自行车充电与消防通道") String nameZh,
        @Schema(examples = "E-bike charging and fire lanes") String nameEn,
        @Schema(description = "是否属业主共同决定事项 · whether by law the owners alone decide") boolean ownersMatter,
        boolean retired,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {}
