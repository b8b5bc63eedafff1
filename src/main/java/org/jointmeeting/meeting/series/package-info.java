/** Meetings that come again by a rule, and the drafts they become. May use the record and the course of a meeting. */
@NullMarked
package org.jointmeeting.meeting.series;

import org.jspecify.annotations.NullMarked;
