/** Who is invited, how they answer, and whose time that takes. May use the meeting's record. */
@NullMarked
package org.jointmeeting.meeting.seat;

import org.jspecify.annotations.NullMarked;
