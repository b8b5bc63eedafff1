package org.jointmeeting.planning.plan;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.meeting.SeatKind;

/** Chooses by hand who comes for a seat of a planned meeting; a search that goes on keeps them there. */
@Schema(description = "人工指定方案中会议的到会人选，此后优化不再改动 · choose by hand who comes for a seat; searching on keeps them")
record SeatPlannedMeeting(
        @NotNull @Schema(description = "席位，见会议的 seats · the seat, as the meeting's seats name it") SeatKind kind,
        @NotNull UUID holderId,
        @NotNull @Schema(description = "须为该席位的任职人员 · somebody who holds a post of the seat") UUID personId) {}
