package org.jointmeeting.planning.finding;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.Requirement;
import org.jointmeeting.meeting.SeatKind;

/** A seat for which a time is looked for, of no meeting yet. */
@Schema(description = "拟邀请的席位 · a seat to be invited")
record WantedSeat(
        @NotNull @Schema(examples = "AGENCY") SeatKind kind,
        @NotNull @Schema(description = "单位、三方主体或（小区专员的）小区 · agency, party or compound") UUID holderId,
        @NotNull @Schema(examples = "REQUIRED") Requirement requirement,
        @Schema(description = "须主要负责人本人到会 · the head must come in person", examples = "false") @Nullable
                Boolean headRequired) {}
