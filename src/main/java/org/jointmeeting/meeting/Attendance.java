package org.jointmeeting.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a seat was filled. */
@Schema(description = "到会情况：出席、请假、缺席 · whether a seat was filled")
public enum Attendance {
    PRESENT,
    EXCUSED,
    ABSENT
}
