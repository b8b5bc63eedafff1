package org.jointmeeting.agenda;

import java.util.UUID;

import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.security.Standing;

/** Who owes a task: an agency, or, as an assist only, one of the three parties of a compound. */
public record Worker(Standing kind, UUID id, String name) {

    public static Worker of(AgencyView agency) {
        return new Worker(Standing.AGENCY, agency.id(), agency.name());
    }

    public static Worker of(PartyView party) {
        return new Worker(Standing.PARTY, party.id(), party.name());
    }
}
