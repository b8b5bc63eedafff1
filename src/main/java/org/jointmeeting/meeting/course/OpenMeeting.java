package org.jointmeeting.meeting.course;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Opens the meeting; without a quorum only with the convener's reason. */
@Schema(description = "开会；未达法定到会人数时须说明理由 · open the meeting; without a quorum only with a reason")
public record OpenMeeting(
        @Size(max = 1000)
                @Schema(description = "未达法定到会人数仍开会的理由 · why it opens without a quorum", examples = "险情紧急，先行会商处置")
                @Nullable
                String quorumWaiverReason) {}
