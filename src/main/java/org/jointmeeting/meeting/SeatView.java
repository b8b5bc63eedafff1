package org.jointmeeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.shared.concurrency.Versioned;

/**
 * A seat of a meeting with its answer and attendance.
 *
 * @param holderId the agency, the party, or (for a commissioner) the compound
 * @param compoundId the compound of a party or commissioner
 * @param personId who is expected: the head or first holder of a post on that day
 * @param attendedByName who was there, as the minutes name them
 */
@Schema(name = "Seat", description = "席位 · a seat of a meeting")
public record SeatView(
        UUID id,
        UUID meetingId,
        SeatKind kind,
        UUID holderId,
        @Nullable UUID compoundId,
        @Nullable PartyKind party,
        @Schema(description = "文书所用名称 · the name documents use", examples = "骆家庄花苑业主委员会（缺位，由骆家庄社区居民委员会代行）")
                String label,
        SeatSource source,
        Requirement requirement,
        @Schema(description = "须主要负责人本人到会 · the head must come in person") boolean headRequired,
        Participation participation,
        @Nullable String reason,
        @Nullable UUID personId,
        @Schema(examples = "陈立新") @Nullable String personName,
        @Schema(
                        description =
                                "会议时间已预留，但该席位预定到会人员届时另有安排，未能预留 · expected and engaged elsewhere, so not booked for a reserved time")
                boolean timeTaken,
        @Nullable UUID substitutePersonId,
        @Schema(examples = "沈佳怡") @Nullable String substituteName,
        @Schema(description = "须主要负责人到会时，召集人同意替会 · the convener agreed to a substitute for the head")
                boolean convenerAgreed,
        @Nullable Attendance attendance,
        @Schema(examples = "沈佳怡") @Nullable String attendedByName,
        List<SeatAction> availableActions,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    public SeatView {
        availableActions = List.copyOf(availableActions);
    }

    /** The same for who may know which units come, but not whom they send and why. */
    public SeatView withoutNames() {
        return new SeatView(
                id,
                meetingId,
                kind,
                holderId,
                compoundId,
                party,
                label,
                source,
                requirement,
                headRequired,
                participation,
                null,
                null,
                null,
                timeTaken,
                null,
                null,
                convenerAgreed,
                attendance,
                null,
                availableActions,
                modifiedAt,
                deletedAt,
                version);
    }
}
