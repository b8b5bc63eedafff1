package org.jointmeeting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a period, by group. */
@Schema(name = "Figures", description = "统计结果 · figures of a period")
record FiguresView(
        LocalDate from,
        LocalDate until,
        @Schema(description = "按此时刻已有的历史统计 · by the history as it stood then") Instant asOf,
        Scope scope,
        Grouping groupBy,
        @Schema(description = "响应时限（工作日） · working days for a response", examples = "2") int responseWorkingDays,
        List<GroupView> groups) {}
