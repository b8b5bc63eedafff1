package org.jointmeeting.meeting.record;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingAction;
import org.jointmeeting.meeting.MeetingStatus;

/**
 * One change of a meeting's status.
 *
 * @param action null for the making of the draft
 * @param accountId null when the service itself did it
 */
@Schema(name = "MeetingHistoryEntry", description = "会议办理记录 · one change of a meeting's status")
public record HistoryEntryView(
        @Schema(examples = "2") int sequence,
        Instant at,
        @Nullable UUID accountId,
        @Schema(examples = "wenxin-coordinator") String accountName,
        @Nullable MeetingAction action,
        @Nullable MeetingStatus from,
        MeetingStatus to,
        @Schema(examples = "因防汛应急响应延期") @Nullable String details) {}
