package org.jointmeeting.report.history;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an item.
 *
 * @param opinion the request of a verification as JSON, with what the raiser said; null for anything else
 */
public record PastEvent(
        int ordinal, Instant at, String action, String fromStatus, String toStatus, @Nullable String opinion) {

    /** Whether the item came into this status by it. */
    public boolean leadsTo(String status) {
        return toStatus.equals(status) && !fromStatus.equals(status);
    }
}
