package org.jointmeeting.booking.absence;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of an absence may be changed. */
@Schema(description = "可修改的内容 · what may be changed")
record AbsenceChange(
        @NotNull @Schema(examples = "AWAY") AbsenceKind kind,
        @NotNull @Schema(examples = "2026-12-14T08:30:00+08:00") Instant startsAt,
        @NotNull @Schema(examples = "2026-12-16T17:30:00+08:00") Instant endsAt,
        @Size(max = 200) @Schema(examples = "赴省厅参加业务培训") @Nullable String note) {}
