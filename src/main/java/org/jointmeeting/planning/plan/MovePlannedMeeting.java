package org.jointmeeting.planning.plan;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Sets a meeting of a plan by hand; a search that goes on leaves it there. */
@Schema(description = "人工安排方案中的会议，此后优化不再改动 · set a meeting of a plan by hand; searching on leaves it there")
record MovePlannedMeeting(
        @NotNull @Schema(examples = "2026-12-10T14:00:00+08:00") Instant startsAt,
        @Schema(description = "缺省为方案所排场所 · as planned unless given") @Nullable UUID venueId) {}
