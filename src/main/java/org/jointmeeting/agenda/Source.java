package org.jointmeeting.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a matter first came up. */
@Schema(description = "来源：走访、热线、会议、自行发现、调解 · where it came up")
public enum Source {
    VISIT,
    HOTLINE,
    MEETING,
    SELF,
    /** 调解 of a conflict among the three parties did not settle it. */
    MEDIATION
}
