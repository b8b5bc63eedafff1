package org.jointmeeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/**
 * A meeting as callers and other rooms see it.
 *
 * @param statusReason why it was postponed or cancelled
 * @param presence null before the meeting was opened
 * @param availableActions what this caller may do now
 */
@Schema(name = "Meeting", description = "联席会议 · a joint meeting")
public record MeetingView(
        UUID id,
        UUID jurisdictionId,
        String jurisdictionPath,
        MeetingKind kind,
        @Schema(examples = "文新街道三方联席会议（12 月例会）") String title,
        MeetingStatus status,
        @Schema(examples = "2026-12-10T14:00:00+08:00") Instant startsAt,
        @Schema(examples = "2026-12-10T15:30:00+08:00") Instant endsAt,
        @Schema(examples = "90") int durationMinutes,
        @Schema(description = "通知前已按排期方案预留场所和人员时间 · room and people are booked for it before the notice")
                boolean timeReserved,
        @Nullable UUID venueId,
        @Nullable UUID convenerPersonId,
        @Schema(description = "所属例会系列，单独召开的会议为空 · the series it comes from, if any") @Nullable UUID seriesId,
        @Schema(description = "议程上的议题数 · items on the agenda") int agendaEntries,
        @Schema(description = "议题用时合计（分钟） · minutes the items take together") int agendaMinutes,
        @Nullable Instant notifiedAt,
        @Nullable Instant openedAt,
        @Nullable Instant heldAt,
        @Schema(description = "紧急会议会后应当补办评估 · an emergency owes a review afterwards") boolean reviewOwed,
        @Schema(description = "延期或取消的原因 · why it was postponed or cancelled") @Nullable String statusReason,
        @Nullable PresenceView presence,
        List<MeetingWarning.View> warnings,
        List<MeetingAction> availableActions,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    public MeetingView {
        warnings = List.copyOf(warnings);
        availableActions = List.copyOf(availableActions);
    }
}
