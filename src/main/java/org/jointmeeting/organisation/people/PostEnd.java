package org.jointmeeting.organisation.people;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a post. */
@Schema(description = "离任 · the end of a post")
record PostEnd(@NotNull @Schema(description = "最后一日 · the last day", examples = "2026-12-31") LocalDate endsOn) {}
