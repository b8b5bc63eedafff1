package org.jointmeeting.booking;

import java.util.Collection;
import java.util.UUID;

/** What one reason takes, such as a meeting: everybody and every room that it claims, at its time. */
public record Reservation(UUID reasonId, TimeSlot slot, Collection<Claim> claims) {}
