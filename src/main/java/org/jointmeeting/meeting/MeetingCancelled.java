package org.jointmeeting.meeting;

import java.util.UUID;

/** The meeting will not take place: its agenda is free again. Told inside the transaction that did it. */
public record MeetingCancelled(UUID meetingId) {}
