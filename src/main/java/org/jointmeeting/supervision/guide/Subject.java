package org.jointmeeting.supervision.guide;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a guide is about: a compound or an item, one of them.
 *
 * @param jurisdictionId of the compound's community, or who holds the item
 * @param compoundIds whose parties can be guided
 */
record Subject(
        @Nullable UUID compoundId, @Nullable UUID itemId, UUID jurisdictionId, String path, Set<UUID> compoundIds) {}
