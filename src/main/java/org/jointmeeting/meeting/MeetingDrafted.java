package org.jointmeeting.meeting;

import java.util.UUID;

/** A meeting was drafted: what waited for one can go on its agenda. Told inside the transaction that did it. */
public record MeetingDrafted(UUID meetingId, UUID jurisdictionId, MeetingKind kind) {}
