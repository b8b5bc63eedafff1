package org.jointmeeting.visit;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A compound without a visit for long. */
@Schema(name = "UnvisitedCompound", description = "久未走访的小区 · a compound without a visit for long")
public record UnvisitedCompound(
        UUID compoundId,
        @Schema(examples = "骆家庄听荷苑") String compoundName,
        UUID jurisdictionId,
        @Nullable @Schema(description = "最近一次走访，从未走访的为空 · null when never visited") LocalDate lastVisitedOn,
        @Nullable @Schema(description = "距最近一次走访的天数 · days since then") Long daysSince,
        @Nullable UUID commissionerId,
        @Nullable @Schema(description = "现任小区专员，空缺时为空 · null while there is none", examples = "叶知秋")
                String commissionerName) {}
