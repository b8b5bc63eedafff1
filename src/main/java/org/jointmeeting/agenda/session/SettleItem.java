package org.jointmeeting.agenda.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Settling 当场办结 in the meeting itself. */
@Schema(description = "当场办结 · settle on the spot")
public record SettleItem(
        @NotNull @Valid Decision decision,
        @NotNull @Schema(examples = "AGREED") SettlementCode outcomeCode,
        @Nullable @Size(max = 500) @Schema(description = "三方未到齐仍作决定的理由 · why it is decided although a party is missing")
                String presenceWaiverReason) {}
