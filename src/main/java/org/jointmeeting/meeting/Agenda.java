package org.jointmeeting.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a meeting asks of its agenda; the agenda room answers. */
public interface Agenda {

    /**
     * The parties of every compound concerned, their commissioners, and the agencies the items need; doubles allowed. By
     * meeting; one without entries is left out.
     */
    Map<UUID, List<SeatNeed>> seatsNeeded(Collection<UUID> meetingIds);

    List<AgendaLine> lines(UUID meetingId);

    /** The same of many meetings at once, by meeting; one without entries is left out. */
    Map<UUID, List<AgendaLine>> lines(Collection<UUID> meetingIds);
}
