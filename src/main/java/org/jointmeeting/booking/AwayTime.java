package org.jointmeeting.booking;

import java.util.UUID;

/** A time for which somebody can't be booked, without anything being booked: absent, or busy outside the service. */
record AwayTime(UUID personId, TimeSlot slot, ConflictCause cause) {}
