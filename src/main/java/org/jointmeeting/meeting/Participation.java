package org.jointmeeting.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a seat answered its invitation: the PARTSTAT values of iCalendar. */
@Schema(description = "参会回复：待回复、参加、不参加、委派替会 · how a seat answered")
public enum Participation {
    NEEDS_ACTION,
    ACCEPTED,
    DECLINED,
    DELEGATED
}
