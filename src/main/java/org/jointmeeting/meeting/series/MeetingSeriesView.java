package org.jointmeeting.meeting.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.Bilingual;
import org.jointmeeting.calendar.MoveRule;
import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.shared.concurrency.Versioned;

/**
 * A series as callers see it.
 *
 * @param problem why the next meeting that is due could not be drafted; null when nothing stands in the way
 */
@Schema(name = "MeetingSeries", description = "例会系列 · meetings held again and again by one rule")
public record MeetingSeriesView(
        UUID id,
        UUID jurisdictionId,
        String jurisdictionPath,
        MeetingKind kind,
        @Schema(description = MeetingSeriesChange.TITLE, examples = MeetingSeriesChange.NAMED) String title,
        @Schema(description = MeetingSeriesChange.RULE, examples = "FREQ=MONTHLY;BYDAY=2TU") String rule,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Schema(examples = "14:00") String startTime,
        @Schema(examples = "90") int durationMinutes,
        @Nullable UUID venueId,
        @Nullable UUID convenerPersonId,
        MoveRule move,
        @Nullable Hindrance problem,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    /** A meeting that is due and could not be drafted; it is tried again. */
    @Schema(
            name = "SeriesProblem",
            description = "到期未能自动拟定的一次及原因，系统会再试 · due but not drafted, and why; it is tried again")
    public record Hindrance(LocalDate plannedOn, Bilingual reason) {}
}
