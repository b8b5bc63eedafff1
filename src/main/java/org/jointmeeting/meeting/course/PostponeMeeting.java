package org.jointmeeting.meeting.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts the meeting off until a new notice. */
@Schema(description = "延期 · put the meeting off until a new notice")
public record PostponeMeeting(@NotBlank @Size(max = 1000) @Schema(examples = "因防汛应急响应，主要参会单位无法到会") String reason) {}
