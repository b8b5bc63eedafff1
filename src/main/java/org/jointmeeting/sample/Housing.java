package org.jointmeeting.sample;

import java.util.List;

import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Grant;
import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;

/** A compound of the sample and who speaks for it. */
record Housing(CompoundView compound, String commissionerName) {

    Caller commissioner() {
        return new Caller(
                null,
                commissionerName,
                List.of(Grant.of(Role.COMMISSIONER, compound.jurisdictionPath(), Standing.COMPOUND, compound.id())));
    }

    Caller representative(PartyKind kind) {
        PartyView party = party(kind);
        return new Caller(
                null,
                party.name(),
                List.of(Grant.of(Role.PARTY_REPRESENTATIVE, compound.jurisdictionPath(), Standing.PARTY, party.id())));
    }

    PartyView party(PartyKind kind) {
        return compound.parties().stream()
                .filter(party -> party.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
