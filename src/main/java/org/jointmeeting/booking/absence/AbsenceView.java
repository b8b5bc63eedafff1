package org.jointmeeting.booking.absence;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** An absence, as the person and the office of its jurisdiction see it. */
@Schema(name = "Absence", description = "请假、外出 · when somebody is absent")
public record AbsenceView(
        UUID id,
        UUID personId,
        String jurisdictionPath,
        AbsenceKind kind,
        Instant startsAt,
        Instant endsAt,
        @Nullable String note,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {}
