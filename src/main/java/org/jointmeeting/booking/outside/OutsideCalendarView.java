package org.jointmeeting.booking.outside;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** A calendar taken up from outside; of what it holds only how many busy times there are. */
@Schema(name = "OutsideCalendar", description = "外部日历 · a calendar taken up from outside")
public record OutsideCalendarView(
        UUID id,
        UUID personId,
        String jurisdictionPath,
        @Schema(examples = "区政府办公日历") String name,
        Instant importedAt,
        @Schema(description = "时段保存到何时 · how far its times were kept") Instant knownUntil,
        @Schema(description = "忙碌时段数 · how many busy times", examples = "4") int busyTimes,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {}
