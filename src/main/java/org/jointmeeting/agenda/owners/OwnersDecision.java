package org.jointmeeting.agenda.owners;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owners decided. */
@Schema(description = "业主决定：同意、不同意 · what the owners decided")
public enum OwnersDecision {
    CONSENTED,
    REFUSED
}
