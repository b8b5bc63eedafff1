package org.jointmeeting.organisation.agencies;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of an agency. */
@Schema(description = "单位终止 · the end of an agency")
record AgencyEnd(@NotNull @Schema(description = "最后一日 · the last day", examples = "2026-12-31") LocalDate endsOn) {}
