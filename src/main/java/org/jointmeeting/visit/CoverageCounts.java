package org.jointmeeting.visit;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many compounds were visited within so many days, and how many not. */
@Schema(name = "VisitCoverage", description = "走访覆盖情况 · how many compounds were visited lately")
public record CoverageCounts(
        @Schema(description = "统计天数 · within how many days", examples = "30") int days,
        @Schema(description = "自此日起（含） · from this day on") LocalDate from,
        @Schema(description = "小区总数 · all compounds") long compounds,
        @Schema(description = "已走访小区数 · visited") long visited,
        @Schema(description = "未走访小区数 · not visited") long unvisited) {}
