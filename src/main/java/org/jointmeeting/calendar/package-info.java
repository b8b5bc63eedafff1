/** Working days, deadlines explained day by day, and recurrence. May use shared, security and organisation. */
@NullMarked
package org.jointmeeting.calendar;

import org.jspecify.annotations.NullMarked;
