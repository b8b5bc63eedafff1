package org.jointmeeting.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** Who leads and who assists in a category at a level. */
@Schema(name = "Responsibility", description = "职责清单条目 · an entry of the responsibility catalogue")
public record ResponsibilityView(
        UUID id,
        String category,
        Level level,
        String leadDepartment,
        List<String> assistDepartments,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {}
