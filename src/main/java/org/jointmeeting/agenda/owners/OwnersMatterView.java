package org.jointmeeting.agenda.owners;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** A kind of owners' matter and what its vote must reach, by heads and by floor area alike. */
@Schema(name = "OwnersMatter", description = "业主共同决定事项类别及法定比例 · a kind of owners' matter and its thresholds")
public record OwnersMatterView(
        UUID id,
        @Schema(examples = "MAINTENANCE_FUND_USE") String code,
        @Schema(examples = "使用建筑物及其附属设施的维修资金") String nameZh,
        @Schema(examples = "Use of the maintenance fund") String nameEn,
        @Schema(description = "法律依据 · the rule it follows from", examples = "《民法典》第二百七十八条第一款第五项") String basis,
        @Schema(description = "参与表决的业主人数、专有部分面积占全体的比例 · of all, how much must take part") Share turnout,
        @Schema(description = "同意的业主人数、专有部分面积占参与表决的比例 · of those taking part, how much must consent") Share consent,
        boolean retired,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {}
