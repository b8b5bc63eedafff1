package org.jointmeeting.agenda;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingStatus;

/**
 * What stands around an item and decides what may be done with it.
 *
 * @param meeting how the meeting stands on whose agenda it is; null when it is on none
 * @param isLowest whether nobody is below the jurisdiction that holds it; not asked where nobody could delegate it
 * @param reboundDays days after its resolution within which it may rebound
 */
record Around(@Nullable MeetingStatus meeting, boolean isLowest, int reboundDays) {}
