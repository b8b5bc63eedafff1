/**
 * By when an item is due: when the clock began, when it stood still, how the due date moved, and all of it explained day
 * by day.
 */
@NullMarked
package org.jointmeeting.agenda.deadline;

import org.jspecify.annotations.NullMarked;
