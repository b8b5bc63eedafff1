package org.jointmeeting.meeting.seat;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.organisation.StandIn;

/** Who can hold a seat, under the name that documents use. */
public record Holder(SeatReference reference, String label, @Nullable UUID compoundId, @Nullable PartyKind party) {

    private static final String MISSING = "（缺位）";
    private static final String ACTING = "代行";

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
                labelOf(party, compoundName),
                party.compoundId(),
                party.kind());
    }

    private static String labelOf(PartyView party, String compoundName) {
        StandIn standIn = party.standIn();
        if (!party.missing() || standIn == null) {
            return party.name();
        }
        String name = without(MISSING, party.name());
        String full = name.startsWith(compoundName) ? name : compoundName + name;
        return full + "（缺位，由" + without(ACTING, standIn.name()) + "代行）";
    }

    private static String without(String ending, String text) {
        return text.endsWith(ending) ? text.substring(0, text.length() - ending.length()) : text;
    }
}
