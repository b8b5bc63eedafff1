package org.jointmeeting.calendar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** A known year with all its statutory days. */
@Schema(name = "CalendarYear", description = "年度放假安排 · the statutory days of a year")
public record CalendarYearView(
        UUID id,
        @Schema(examples = "2026") int year,
        @Schema(examples = "国务院办公厅关于2026年部分节假日安排的通知") String source,
        Instant loadedAt,
        List<StatutoryDay> days,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    static CalendarYearView of(CalendarYear year, List<StatutoryDay> days) {
        return new CalendarYearView(
                year.id(),
                year.number(),
                year.source(),
                year.loadedAt(),
                days,
                year.modifiedAt(),
                year.deletedAt(),
                year.version());
    }
}
