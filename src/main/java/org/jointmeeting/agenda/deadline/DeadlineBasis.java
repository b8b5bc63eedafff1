package org.jointmeeting.agenda.deadline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a due date rests on. */
@Schema(description = "期限依据：连续小时、工作日、人工指定 · what a due date rests on")
public enum DeadlineBasis {
    /** Hours of an emergency, counted straight. */
    HOURS,
    /** Working days of the urgency: counted anew when the calendar changes. */
    WORKING_DAYS,
    /** A day that somebody named: no calendar moves it. */
    CHOSEN
}
