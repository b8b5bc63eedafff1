package org.jointmeeting.meeting.seat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.SeatNeed;
import org.jointmeeting.meeting.record.Agendas;
import org.jointmeeting.meeting.record.Meeting;
import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.Directory;

/** Who must be invited to meetings: the standing agencies of their jurisdictions, and what their agendas need. */
@ApplicationScoped
class PlanningSeats {

    private final Directory directory;
    private final Agendas agendas;

    PlanningSeats(Directory directory, Agendas agendas) {
        this.directory = directory;
        this.agendas = agendas;
    }

    SeatPlan of(Meeting meeting) {
        return of(List.of(meeting)).values().iterator().next();
    }

    /** In the order of the meetings given. */
    Map<Meeting, SeatPlan> of(Collection<Meeting> meetings) {
        Map<UUID, List<AgencyView>> standing = directory.findStandingAgencies(
                meetings.stream().map(Meeting::jurisdictionId).distinct().toList());
        Map<UUID, List<SeatNeed>> needed =
                agendas.seatsNeeded(meetings.stream().map(Meeting::id).toList());
        Map<Meeting, SeatPlan> plans = new LinkedHashMap<>();
        meetings.forEach(meeting -> plans.put(
                meeting,
                SeatPlan.of(
                        standing.getOrDefault(meeting.jurisdictionId(), List.of()),
                        needed.getOrDefault(meeting.id(), List.of()))));
        return plans;
    }
}
