package org.jointmeeting.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a jurisdiction counts with all below it, or by itself. */
@Schema(description = "含下级、仅本级 · with all below it, or by itself")
public enum Scope {
    SUBTREE,
    OWN
}
