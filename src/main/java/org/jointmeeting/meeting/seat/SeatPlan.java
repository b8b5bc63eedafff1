package org.jointmeeting.meeting.seat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jointmeeting.meeting.Requirement;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.meeting.SeatNeed;
import org.jointmeeting.meeting.SeatSource;
import org.jointmeeting.organisation.AgencyView;

/** Who must be invited: the standing agencies, then what the agenda needs; the stronger requirement wins. */
record SeatPlan(Map<SeatReference, Entry> entries) {

    record Entry(SeatSource source, Requirement requirement) {

        Entry atLeast(Requirement other) {
            return new Entry(source, requirement.strongerOf(other));
        }
    }

    static SeatPlan of(List<AgencyView> standing, Collection<SeatNeed> needed) {
        Map<SeatReference, Entry> entries = new LinkedHashMap<>();
        standing.forEach(agency -> entries.put(
                new SeatReference(SeatKind.AGENCY, agency.id()), new Entry(SeatSource.STANDING, Requirement.REQUIRED)));
        needed.forEach(need -> entries.merge(
                new SeatReference(need.kind(), need.holderId()),
                new Entry(SeatSource.AGENDA, need.requirement()),
                (planned, again) -> planned.atLeast(again.requirement())));
        return new SeatPlan(entries);
    }

    /** @throws NullPointerException when it does not ask for that */
    Entry entry(SeatReference reference) {
        return Objects.requireNonNull(entries.get(reference));
    }

    boolean includes(Seat seat) {
        return entries.containsKey(seat.reference());
    }
}
