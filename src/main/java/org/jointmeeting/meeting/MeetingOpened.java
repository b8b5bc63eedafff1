package org.jointmeeting.meeting;

import java.util.UUID;

/** The meeting is in session: decisions can be recorded. Told inside the transaction that did it. */
public record MeetingOpened(UUID meetingId) {}
