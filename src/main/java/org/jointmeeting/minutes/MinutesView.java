package org.jointmeeting.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.AgendaReading;
import org.jointmeeting.security.Caller;
import org.jointmeeting.shared.concurrency.Versioned;

/** Minutes as data; the printed document is made from them. */
@Schema(name = "Minutes", description = "会议纪要 · minutes of a meeting")
public record MinutesView(
        UUID id,
        UUID meetingId,
        UUID jurisdictionId,
        @Schema(description = "印发机关 · issuing body", examples = "文新街道三方协调办公室") String issuingBody,
        @Schema(examples = "文新街道三方联席会议纪要") String title,
        @Schema(description = "印发后生成，年内连续 · given with the issue, without gaps", examples = "〔2026〕12号") @Nullable
                String number,
        MinutesStatus status,
        LocalDate heldOn,
        String preamble,
        @Schema(description = "对当前调用者公开的各项 · the items that are open to the caller") List<Section> sections,
        String closing,
        @Schema(description = "出席 · present") List<Attendee> present,
        @Schema(description = "请假 · excused") List<Attendee> excused,
        @Schema(description = "缺席 · absent") List<Attendee> absent,
        @Schema(description = "列席 · observers") List<Attendee> observers,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable LocalDate issuedOn,
        List<MinutesAction> availableActions,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    static MinutesView of(Minutes minutes, Caller caller, AgendaReading reading) {
        MinutesContent content = minutes.content().of(reading);
        return new MinutesView(
                minutes.id(),
                minutes.meetingId(),
                minutes.jurisdictionId(),
                minutes.issuingBody(),
                minutes.title(),
                minutes.number(),
                minutes.status(),
                minutes.heldOn(),
                content.preamble(),
                content.sections(),
                content.closing(),
                content.present(),
                content.excused(),
                content.absent(),
                content.observers(),
                reading.audience().knowsNames() ? minutes.approvedBy() : null,
                minutes.approvedAt(),
                minutes.issuedOn(),
                MinutesLifecycle.actions(minutes.status()).stream()
                        .filter(action -> caller.may(action.permission()))
                        .toList(),
                minutes.modifiedAt(),
                minutes.deletedAt(),
                minutes.version());
    }
}
