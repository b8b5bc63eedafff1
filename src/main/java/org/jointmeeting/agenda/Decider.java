package org.jointmeeting.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who decides what an agency asks for. */
@Schema(description = "由谁决定：协调员（或召集人）、召集人 · who decides")
public enum Decider {
    /** A coordinator, or the convener. */
    COORDINATOR,
    CONVENER
}
