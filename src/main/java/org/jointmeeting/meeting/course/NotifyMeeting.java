package org.jointmeeting.meeting.course;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.seat.SeatedOfficial;

/** Sends the notice; after a postponement with the new time, and another room where need be. */
@Schema(description = "发出会议通知；延期后须给出新的时间 · send the notice; after a postponement with the new time")
public record NotifyMeeting(
        @Schema(description = "延期后必填 · required after a postponement", examples = "2026-12-17T14:00:00+08:00") @Nullable
                Instant startsAt,
        @Min(15) @Max(480) @Schema(examples = "90") @Nullable Integer durationMinutes,
        @Nullable UUID venueId,
        @Valid
                @Size(max = 100)
                @Schema(description = "缺省为主要负责人或首位任职人员 · else the head or first post holder comes")
                @Nullable
                List<@NotNull SeatedOfficial> officials) {

    /** As it was drafted. */
    public static NotifyMeeting asDrafted() {
        return new NotifyMeeting(null, null, null, null);
    }

    List<SeatedOfficial> seated() {
        return officials == null ? List.of() : officials;
    }
}
