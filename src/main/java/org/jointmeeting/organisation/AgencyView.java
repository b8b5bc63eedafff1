package org.jointmeeting.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** A government body at one jurisdiction. */
@Schema(name = "Agency", description = "部门/单位 · a government body at one jurisdiction")
public record AgencyView(
        UUID id,
        UUID jurisdictionId,
        String jurisdictionPath,
        String department,
        String name,
        @Nullable UUID parentId,
        boolean standing,
        @Nullable LocalDate endsOn,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {}
