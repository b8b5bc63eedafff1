package org.jointmeeting.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Completing 完成 a planned visit. */
@Schema(description = "完成走访 · complete a planned visit")
public record CompleteVisit(@NotNull @Valid VisitResult result) {}
