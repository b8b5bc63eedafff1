package org.jointmeeting.meeting.seat;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The seat will be filled by its holder. */
@Schema(description = "回复参加 · the seat will be filled by its holder")
public record AcceptInvitation(@Size(max = 500) @Schema(examples = "届时参加") @Nullable String remark) {}
