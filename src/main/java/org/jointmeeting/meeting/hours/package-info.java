/** When each jurisdiction meets, inherited from above where it has no windows of its own. May use the meeting's record. */
@NullMarked
package org.jointmeeting.meeting.hours;

import org.jspecify.annotations.NullMarked;
