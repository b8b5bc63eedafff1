package org.jointmeeting.meeting.presence;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jointmeeting.meeting.PresenceView.CompoundPresence;
import org.jointmeeting.meeting.seat.Seat;
import org.jointmeeting.organisation.PartyKind;

/** Which of a compound's three parties sit in the meeting; a missing party's seat is filled by its stand-in. */
record ThreeParties(UUID compoundId, Set<PartyKind> represented) {

    static ThreeParties of(UUID compoundId, List<Seat> seats) {
        Set<PartyKind> represented = EnumSet.noneOf(PartyKind.class);
        for (Seat seat : seats) {
            PartyKind party = seat.party();
            if (party != null && seat.isPresent() && compoundId.equals(seat.compoundId())) {
                represented.add(party);
            }
        }
        return new ThreeParties(compoundId, represented);
    }

    List<PartyKind> missing() {
        return Arrays.stream(PartyKind.values())
                .filter(party -> !represented.contains(party))
                .toList();
    }

    CompoundPresence view() {
        return new CompoundPresence(compoundId, List.copyOf(represented), missing());
    }
}
