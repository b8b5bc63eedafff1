package org.jointmeeting.planning.problem;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.session.ItemsToPlan;
import org.jointmeeting.meeting.MeetingToPlan.Expected;
import org.jointmeeting.meeting.Requirement;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.meeting.SeatNeed;
import org.jointmeeting.meeting.seat.SeatReference;
import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.tracking.Portions;

/** Who will be invited to meetings that are not drafted yet, as far as that is known already. */
@ApplicationScoped
class DutySeats {

    private final Directory directory;
    private final ItemsToPlan items;

    DutySeats(Directory directory, ItemsToPlan items) {
        this.directory = directory;
        this.items = items;
    }

    /** The standing agencies of each, and who is needed for what waits there; by jurisdiction. */
    Map<UUID, List<Expected>> of(String path, Collection<JurisdictionView> tree) {
        Map<UUID, Map<SeatReference, Expected>> seats = new HashMap<>();
        Portions.of(tree.stream().map(JurisdictionView::id).toList())
                .map(directory::findStandingAgencies)
                .forEach(found -> found.forEach(
                        (where, agencies) -> agencies.forEach(agency -> add(seats, where, expected(agency)))));
        items.seatsWaiting(path).forEach((where, needs) -> needs.forEach(need -> add(seats, where, expected(need))));
        Map<UUID, List<Expected>> all = new HashMap<>();
        seats.forEach((where, expected) -> all.put(where, List.copyOf(expected.values())));
        return all;
    }

    /** The stronger requirement wins. */
    private static void add(Map<UUID, Map<SeatReference, Expected>> seats, UUID where, Expected expected) {
        seats.computeIfAbsent(where, id -> new LinkedHashMap<>())
                .merge(
                        new SeatReference(expected.kind(), expected.holderId()),
                        expected,
                        (one, other) -> one.isRequired() ? one : other);
    }

    private static Expected expected(AgencyView agency) {
        return new Expected(SeatKind.AGENCY, agency.id(), agency.name(), true, false, null, null);
    }

    private static Expected expected(SeatNeed need) {
        return new Expected(
                need.kind(), need.holderId(), "", need.requirement() == Requirement.REQUIRED, false, null, null);
    }
}
