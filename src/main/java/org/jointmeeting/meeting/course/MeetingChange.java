package org.jointmeeting.meeting.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.record.Meeting;

/** What of a meeting may be changed: everything while it is a draft, later its title only. */
@Schema(description = "可修改的内容，拟定之后仅限标题 · what may be changed; after the draft the title only")
public record MeetingChange(
        @NotNull @Schema(examples = "SPECIAL") MeetingKind kind,
        @NotBlank @Size(max = 200) @Schema(examples = "文新街道电动自行车充电与消防通道专题会议") String title,
        @NotNull @Schema(examples = "2026-12-11T14:00:00+08:00") Instant startsAt,
        @NotNull @Min(15) @Max(480) @Schema(examples = "120") Integer durationMinutes,
        @Nullable UUID venueId,
        @Nullable UUID convenerPersonId) {

    static MeetingChange of(Meeting meeting) {
        return new MeetingChange(
                meeting.kind(),
                meeting.title(),
                meeting.startsAt(),
                meeting.durationMinutes(),
                meeting.venueId(),
                meeting.convenerPersonId());
    }

    /** The first property, apart from the title, that differs. */
    Optional<String> differsIn(MeetingChange other) {
        return Stream.of(
                        difference("kind", kind, other.kind),
                        difference("startsAt", startsAt, other.startsAt),
                        difference("durationMinutes", durationMinutes, other.durationMinutes),
                        difference("venueId", venueId, other.venueId),
                        difference("convenerPersonId", convenerPersonId, other.convenerPersonId))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether other time, another room or another convener would be taken. */
    boolean takesOtherTimeThan(MeetingChange other) {
        return !slot().equals(other.slot())
                || !Objects.equals(venueId, other.venueId)
                || !Objects.equals(convenerPersonId, other.convenerPersonId);
    }

    TimeSlot slot() {
        return TimeSlot.of(startsAt, Duration.ofMinutes(durationMinutes));
    }

    private static Optional<String> difference(String property, @Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other) ? Optional.empty() : Optional.of(property);
    }
}
