package org.jointmeeting.audit.chain;

import jakarta.validation.Valid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the chain is to be compared with beside itself. */
@Schema(description = "核验要求 · what to compare with")
record VerifyTrail(
        @Valid @Schema(description = "另行保存的锚点（其 head） · the head of an anchor that was kept elsewhere") @Nullable
                SignedHead anchor) {}
