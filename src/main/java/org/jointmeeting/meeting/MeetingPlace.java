package org.jointmeeting.meeting;

import java.util.UUID;

/** A meeting and where it is held, as far as its readers matter. */
public record MeetingPlace(UUID meetingId, String jurisdictionPath) {}
