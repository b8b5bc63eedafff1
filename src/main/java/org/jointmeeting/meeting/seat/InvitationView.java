package org.jointmeeting.meeting.seat;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.SeatView;
import org.jointmeeting.meeting.record.Meeting;

/** A seat that the caller stands for, with the meeting that invites it. */
@Schema(name = "Invitation", description = "会议邀请 · an invitation to a meeting")
public record InvitationView(SeatView seat, InvitingMeeting meeting) {

    /** As much of a meeting as its invitation tells. */
    @Schema(name = "InvitingMeeting", description = "发出邀请的会议 · the meeting that invites")
    public record InvitingMeeting(
            UUID id,
            UUID jurisdictionId,
            MeetingKind kind,
            @Schema(examples = "文新街道三方联席会议（12 月例会）") String title,
            MeetingStatus status,
            @Schema(examples = "2026-12-10T14:00:00+08:00") Instant startsAt,
            @Schema(examples = "2026-12-10T15:30:00+08:00") Instant endsAt,
            @Nullable UUID venueId) {

        static InvitingMeeting of(Meeting meeting) {
            return new InvitingMeeting(
                    meeting.id(),
                    meeting.jurisdictionId(),
                    meeting.kind(),
                    meeting.title(),
                    meeting.status(),
                    meeting.startsAt(),
                    meeting.slot().endsAt(),
                    meeting.venueId());
        }
    }
}
