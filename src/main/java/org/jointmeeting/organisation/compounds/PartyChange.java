package org.jointmeeting.organisation.compounds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.StandIn;

/** What of a party may be corrected: its name, and the stand-in of a missing one. */
@Schema(description = "可更正的内容；主体更替请用 replace · what may be corrected; another party comes by replace")
record PartyChange(
        @NotBlank @Size(max = 100) @Schema(examples = "骆家庄西苑业主委员会") String name, @Valid @Nullable StandIn standIn) {}
