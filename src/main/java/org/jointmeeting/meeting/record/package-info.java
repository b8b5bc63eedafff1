/** The meeting itself: its row, its one door for changes of status, its history. May use the contract of the room. */
@NullMarked
package org.jointmeeting.meeting.record;

import org.jspecify.annotations.NullMarked;
