package org.jointmeeting.meeting;

import java.util.List;
import java.util.UUID;

/** What a meeting asks of its agenda; the agenda room answers. */
public interface Agenda {

    /** The parties of every compound concerned, their commissioners, and the agencies the items need; doubles allowed. */
    List<SeatNeed> seatsNeeded(UUID meetingId);

    List<AgendaLine> lines(UUID meetingId);
}
