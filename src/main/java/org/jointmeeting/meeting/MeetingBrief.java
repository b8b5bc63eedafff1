package org.jointmeeting.meeting;

import java.util.UUID;

/** What other rooms mostly need to know of a meeting: where it is held and how far it got. */
public record MeetingBrief(UUID id, UUID jurisdictionId, MeetingStatus status) {}
