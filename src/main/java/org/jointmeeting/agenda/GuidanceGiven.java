package org.jointmeeting.agenda;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A level above sent an item back down with guidance; told in the transaction that does it.
 *
 * @param jurisdictionId the level that holds the item again
 * @param byJurisdictionId the level that gave the guidance
 * @param text what it should do
 * @param reason why it was not taken up
 * @param accountId who gave it
 */
public record GuidanceGiven(
        UUID itemId,
        UUID jurisdictionId,
        UUID byJurisdictionId,
        String text,
        String reason,
        Set<UUID> compoundIds,
        Instant at,
        @Nullable UUID accountId,
        String byName) {}
