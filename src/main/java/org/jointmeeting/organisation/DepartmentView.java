package org.jointmeeting.organisation;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** A kind of government body, such as civil affairs or fire; agencies are its bodies at the jurisdictions. */
@Schema(name = "Department", description = "部门类别，如民政、消防 · a kind of government body")
public record DepartmentView(
        UUID id,
        @Schema(examples = "FIRE") String code,
        @Schema(examples = "消防救援") String nameZh,
        @Schema(examples = "Fire and rescue") String nameEn,
        boolean retired,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {}
