/**
 * The days of a search in quarters of an hour, and when meetings may begin in them. May use the rooms up to meeting.
 */
@NullMarked
package org.jointmeeting.planning.horizon;

import org.jspecify.annotations.NullMarked;
