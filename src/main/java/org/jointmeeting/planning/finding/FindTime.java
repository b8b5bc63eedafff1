package org.jointmeeting.planning.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingKind;

/** For what a time is looked for: a meeting that is drafted or postponed, or seats of a jurisdiction. */
@Schema(description = "寻找会议时间：给出会议，或给出辖区与席位 · for a meeting, or for seats of a jurisdiction")
record FindTime(
        @Schema(description = "拟定或延期的会议；与辖区、席位二选一 · a drafted or postponed meeting; or else jurisdiction and seats")
                @Nullable
                UUID meetingId,
        @Nullable UUID jurisdictionId,
        @Schema(examples = "REGULAR") @Nullable MeetingKind kind,
        @Valid @Size(min = 1, max = 100) @Nullable List<@NotNull WantedSeat> seats,
        @Min(15) @Max(480) @Schema(description = "缺省为会议原定时长 · as the meeting's unless given", examples = "90") @Nullable
                Integer durationMinutes,
        @Schema(description = "缺省为今天 · today unless given", examples = "2026-12-01") @Nullable LocalDate from,
        @Schema(description = "含当日，最长一年 · that day included, a year at most", examples = "2026-12-28") @Nullable
                LocalDate until,
        @Valid @Size(max = 10) @Nullable List<@NotNull Preference> preferredWindows,
        @Min(1) @Max(20) @Schema(description = "最多几个方案，缺省 5 · how many proposals", examples = "5") @Nullable
                Integer proposals) {

    private static final int USUAL_PROPOSALS = 5;

    int mostProposals() {
        return proposals == null ? USUAL_PROPOSALS : proposals;
    }

    List<Preference> preferences() {
        return preferredWindows == null ? List.of() : preferredWindows;
    }
}
