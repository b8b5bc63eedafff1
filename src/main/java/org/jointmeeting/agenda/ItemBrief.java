package org.jointmeeting.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.Urgency;

/**
 * What other rooms may know of an item.
 *
 * @param label its number, or its title while it has none
 * @param lead the agency that owes the work; null before it is assigned
 * @param clockRuns false before anything is due, and while the clock stands still
 * @param dueAt the last moment in which it can still be in time; null together with dueOn
 */
public record ItemBrief(
        UUID id,
        String label,
        String title,
        ItemStatus status,
        @Nullable Urgency urgency,
        UUID jurisdictionId,
        String jurisdictionPath,
        Set<UUID> compoundIds,
        @Nullable Lead lead,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        boolean clockRuns) {

    /** The agency that leads. */
    public record Lead(UUID agencyId, String agencyName) {}

    /** Whether the clock runs against the lead: not while it is parked, with the owners, at another level or reported. */
    public boolean isRunning() {
        return clockRuns && Items.RUNNING.contains(status) && lead != null && dueOn != null && dueAt != null;
    }
}
