package org.jointmeeting.meeting.seat;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.organisation.PartyView;

/** Who can hold a seat, under the name that documents use. */
public record Holder(SeatReference reference, String label, @Nullable UUID compoundId, @Nullable PartyKind party) {

    static Holder of(AgencyView agency) {
        return new Holder(new SeatReference(SeatKind.AGENCY, agency.id()), agency.name(), null, null);
    }

    static Holder commissionerOf(CompoundView compound) {
        return new Holder(
                new SeatReference(SeatKind.COMMISSIONER, compound.id()), compound.name() + "小区专员", compound.id(), null);
    }

    static Holder of(PartyView party, String compoundName) {
        return new Holder(
                new SeatReference(SeatKind.PARTY, party.id()),
                party.nameInDocuments(compoundName),
                party.compoundId(),
                party.kind());
    }
}
