package org.jointmeeting.meeting.course;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingKind;

/** A meeting to draft; its room may be chosen later, until the notice goes out. */
@Schema(description = "拟定会议 · a meeting to draft")
public record NewMeeting(
        @NotNull UUID jurisdictionId,
        @NotNull @Schema(examples = "REGULAR") MeetingKind kind,
        @NotBlank @Size(max = 200) @Schema(examples = "文新街道三方联席会议（12 月例会）") String title,
        @NotNull @Schema(examples = "2026-12-10T14:00:00+08:00") Instant startsAt,
        @NotNull @Min(15) @Max(480) @Schema(examples = "90") Integer durationMinutes,
        @Schema(description = "会议场所，属于本辖区或其上级 · a room of the jurisdiction or one above") @Nullable UUID venueId,
        @Schema(description = "召集人 · who presides") @Nullable UUID convenerPersonId) {}
