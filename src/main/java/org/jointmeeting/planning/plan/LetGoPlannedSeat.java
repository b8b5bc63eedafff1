package org.jointmeeting.planning.plan;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.meeting.SeatKind;

/** Lets go who was chosen by hand for a seat; a search that goes on may choose somebody else. */
@Schema(description = "解除席位的人工指定，此后优化可另选人员 · let a seat go; searching on may choose somebody else")
record LetGoPlannedSeat(
        @NotNull @Schema(description = "席位，见会议的 seats · the seat, as the meeting's seats name it") SeatKind kind,
        @NotNull UUID holderId) {}
