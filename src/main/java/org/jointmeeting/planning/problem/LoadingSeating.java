package org.jointmeeting.planning.problem;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.meeting.MeetingToPlan.Expected;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.meeting.seat.SeatReference;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.shared.tracking.Portions;

/** Loads who holds posts within the horizon at whatever is invited, all at once. */
@ApplicationScoped
class LoadingSeating {

    private final Directory directory;

    LoadingSeating(Directory directory) {
        this.directory = directory;
    }

    Seating load(Collection<Wanted> wanted, DayRange horizon) {
        List<Expected> seats =
                wanted.stream().flatMap(meeting -> meeting.seats().stream()).toList();
        Period within = new Period(horizon.first(), horizon.last());
        Map<SeatReference, List<PostView>> posts = new HashMap<>();
        for (SeatKind kind : SeatKind.values()) {
            Portions.of(idsOf(seats, kind))
                    .map(ids -> directory.findHolders(kind.postKind(), ids, within))
                    .forEach(found -> found.forEach((id, held) -> posts.put(new SeatReference(kind, id), held)));
        }
        Set<UUID> missing = Portions.find(idsOf(seats, SeatKind.PARTY), directory::findParties).stream()
                .filter(PartyView::missing)
                .map(PartyView::id)
                .collect(Collectors.toSet());
        List<Expected> nameless =
                seats.stream().filter(seat -> seat.label().isEmpty()).toList();
        return new Seating(posts, labels(nameless), missing, horizon);
    }

    private Map<SeatReference, String> labels(List<Expected> seats) {
        Map<SeatReference, String> labels = new HashMap<>();
        Portions.find(idsOf(seats, SeatKind.AGENCY), directory::findAgencies)
                .forEach(agency -> labels.put(new SeatReference(SeatKind.AGENCY, agency.id()), agency.name()));
        Portions.find(idsOf(seats, SeatKind.PARTY), directory::findParties)
                .forEach(party -> labels.put(new SeatReference(SeatKind.PARTY, party.id()), party.name()));
        Portions.find(idsOf(seats, SeatKind.COMMISSIONER), directory::findCompounds)
                .forEach(compound ->
                        labels.put(new SeatReference(SeatKind.COMMISSIONER, compound.id()), compound.name() + "小区专员"));
        return labels;
    }

    private static Set<UUID> idsOf(List<Expected> seats, SeatKind kind) {
        return seats.stream()
                .filter(seat -> seat.kind() == kind)
                .map(Expected::holderId)
                .collect(Collectors.toSet());
    }
}
