package org.jointmeeting.agenda.owners;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.agenda.handling.Assignment;

/** Recording that the owners consented 业主决定同意, and who carries it out. */
@Schema(description = "登记业主同意并交办 · the owners consented; who carries it out")
public record RecordOwnersConsent(@NotNull @Valid VoteResult vote, @NotNull @Valid Assignment assignment) {}
