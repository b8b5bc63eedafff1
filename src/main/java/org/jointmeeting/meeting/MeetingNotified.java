package org.jointmeeting.meeting;

import java.util.UUID;

/** The notice went out: seats, time and venue are booked and the agenda is frozen. Told inside the transaction that did it. */
public record MeetingNotified(UUID meetingId) {}
