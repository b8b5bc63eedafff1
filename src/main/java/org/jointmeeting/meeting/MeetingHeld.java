package org.jointmeeting.meeting;

import java.util.UUID;

/** The meeting was adjourned. Told inside the transaction that did it. */
public record MeetingHeld(UUID meetingId) {}
