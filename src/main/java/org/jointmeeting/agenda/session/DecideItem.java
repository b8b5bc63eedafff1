package org.jointmeeting.agenda.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.handling.Assignment;

/** Deciding and assigning 议定交办 in a meeting. */
@Schema(description = "议定交办 · decide and assign")
public record DecideItem(
        @NotNull @Valid Decision decision,
        @NotNull @Valid Assignment assignment,
        @Nullable
                @Size(max = 500)
                @Schema(
                        description = "三方未到齐仍作决定的理由 · why it is decided although a party is missing",
                        examples = "业委会主任书面同意，委托书附后。")
                String presenceWaiverReason) {}
