package org.jointmeeting.agenda.owners;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report of the owners' committee to the community, to record. */
@Schema(description = "登记业主委员会向社区的报告 · a report to the community, to record")
public record NewCommunityReport(
        @NotNull @Schema(examples = "BEFORE_VOTE") ReportPhase phase,
        @NotNull @Schema(description = "报告之日 · the day it was made", examples = "2026-11-26") LocalDate reportedOn,
        @Nullable @Size(max = 500) @Schema(examples = "书面报告表决事项、方式和时间，社区已回执。") String note) {}
