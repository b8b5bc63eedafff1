package org.jointmeeting.planning.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.SeatKind;

/**
 * A meeting as a plan has it.
 *
 * @param id within the plan: the meeting's own where it exists
 * @param drafted whether the meeting exists already; else it is drafted when the plan is applied
 * @param setFor when it was to be held before
 */
@Schema(name = "PlannedMeeting", description = "方案中的会议 · a meeting as a plan has it")
public record PlannedMeetingView(
        UUID id,
        @Schema(description = "会议是否已拟定；未拟定的在采用方案时拟定 · whether the meeting exists already") boolean drafted,
        UUID jurisdictionId,
        String jurisdictionPath,
        MeetingKind kind,
        String title,
        int durationMinutes,
        PlannedChange change,
        @Schema(description = "时间、场所由人工锁定 · time and room were set by hand") boolean pinned,
        @Schema(examples = "2026-12-10T14:00:00+08:00") @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable UUID venueId,
        @Nullable String venueName,
        @Nullable Instant setFor,
        @Nullable UUID setAt,
        List<PlannedSeat> seats) {

    public PlannedMeetingView {
        seats = List.copyOf(seats);
    }

    /** A seat and who comes. */
    @Schema(description = "席位与人选 · a seat and who comes")
    public record PlannedSeat(
            SeatKind kind,
            UUID holderId,
            @Schema(examples = "翠苑街道消防救援站") String label,
            @Schema(description = "须有人到会 · somebody must come") boolean required,
            @Schema(description = "人选由人工指定并锁定 · who comes was chosen by hand") boolean pinned,
            @Schema(description = "人选与已发通知不同 · somebody else than the notice named") boolean changed,
            @Nullable UUID personId,
            @Nullable String personName) {}
}
