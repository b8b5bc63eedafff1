/** Who came, and whether that is enough: attendance and the presence rule. May use the meeting's record and seats. */
@NullMarked
package org.jointmeeting.meeting.presence;

import org.jspecify.annotations.NullMarked;
