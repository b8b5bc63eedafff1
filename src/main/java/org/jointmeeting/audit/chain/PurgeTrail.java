package org.jointmeeting.audit.chain;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far back the trail is kept from now on. */
@Schema(description = "清理要求 · what to purge")
record PurgeTrail(
        @NotNull
                @Schema(
                        description =
                                "清理此日以前封存的条目，不得晚于 180 天以前 · what was sealed before this day, 180 days back at least",
                        examples = "2026-05-01")
                LocalDate before) {}
