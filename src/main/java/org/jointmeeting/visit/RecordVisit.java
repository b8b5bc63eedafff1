package org.jointmeeting.visit;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit made without a plan, to record. */
@Schema(description = "登记随机走访 · a spontaneous visit, to record")
public record RecordVisit(@NotNull UUID compoundId, @NotNull @Valid VisitResult result) {}
