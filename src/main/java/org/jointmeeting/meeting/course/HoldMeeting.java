package org.jointmeeting.meeting.course;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Adjourns the meeting. */
@Schema(description = "散会 · adjourn the meeting")
public record HoldMeeting(@Size(max = 1000) @Schema(examples = "各议题均已审议，会议于 15:20 结束") @Nullable String remark) {}
