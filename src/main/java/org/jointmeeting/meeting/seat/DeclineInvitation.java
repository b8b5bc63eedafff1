package org.jointmeeting.meeting.seat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nobody will come for the seat. */
@Schema(description = "回复不参加 · nobody will come for the seat")
public record DeclineInvitation(@NotBlank @Size(max = 500) @Schema(examples = "当日参加区级防汛调度会") String reason) {}
