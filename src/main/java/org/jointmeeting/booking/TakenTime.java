package org.jointmeeting.booking;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A time at which somebody or a room can't be had.
 *
 * @param reasonId what somebody or a room is booked for; null when somebody is away
 * @param venueId where somebody is booked then; null for rooms, and when they are away
 */
public record TakenTime(
        ResourceKind kind,
        UUID resourceId,
        TimeSlot slot,
        @Nullable UUID reasonId,
        @Nullable UUID venueId,
        ConflictCause cause) {}
