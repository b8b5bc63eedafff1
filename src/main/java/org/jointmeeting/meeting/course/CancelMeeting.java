package org.jointmeeting.meeting.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Calls the meeting off for good. */
@Schema(description = "取消 · call the meeting off for good")
public record CancelMeeting(@NotBlank @Size(max = 1000) @Schema(examples = "议题已在会前协调解决") String reason) {}
