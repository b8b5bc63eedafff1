package org.jointmeeting.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item has exactly one lead; assists help it. */
@Schema(description = "牵头或协办 · lead or assist")
public enum TaskRole {
    LEAD,
    ASSIST
}
