package org.jointmeeting.booking.absence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is absent: on leave, or away on duty. */
@Schema(description = "缺勤类别：请假、外出 · on leave, or away on duty")
public enum AbsenceKind {
    LEAVE,
    AWAY
}
