package org.jointmeeting.meeting;

import java.util.List;
import java.util.UUID;

/** One entry of a meeting's agenda, as far as the meeting needs to know it, in the order it is heard. */
public record AgendaLine(
        UUID entryId,
        UUID itemId,
        String itemNumber,
        String title,
        List<UUID> compoundIds,
        int minutes,
        Publicity publicity,
        boolean hasOutcome) {

    public AgendaLine {
        compoundIds = List.copyOf(compoundIds);
    }
}
