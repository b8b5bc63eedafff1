package org.jointmeeting.meeting.series;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An occurrence whose meeting is to be drafted now.
 *
 * @param version of the series whose rule it follows from
 */
record DueDate(UUID seriesId, long version, LocalDate plannedOn, LocalDate heldOn) {}
