package org.jointmeeting.sample;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Grant;
import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;

/**
 * A jurisdiction of the sample as its coordination office sees it: the agencies there by department, and where it meets.
 *
 * @param convener who presides
 */
record Office(JurisdictionView place, Map<String, AgencyView> agencies, VenueView venue, Head convener) {

    /** The head of the coordination office. */
    record Head(UUID personId, String name) {}

    static final String DEPARTMENT = "COORDINATION_OFFICE";

    Office {
        agencies = Map.copyOf(agencies);
    }

    AgencyView coordination() {
        return agency(DEPARTMENT);
    }

    AgencyView agency(String department) {
        AgencyView found = agencies.get(department);
        if (found == null) {
            throw new IllegalArgumentException(place.name() + " has no " + department);
        }
        return found;
    }

    Caller coordinator() {
        return new Caller(
                null,
                coordination().name(),
                List.of(Grant.of(
                        Role.COORDINATOR,
                        place.path(),
                        Standing.AGENCY,
                        coordination().id())));
    }

    Caller presiding() {
        return new Caller(
                null,
                convener.name(),
                List.of(Grant.of(
                        Role.CONVENER,
                        place.path(),
                        Standing.AGENCY,
                        coordination().id())));
    }

    static Caller officerOf(AgencyView agency) {
        return new Caller(
                null,
                agency.name(),
                List.of(Grant.of(Role.AGENCY_OFFICER, agency.jurisdictionPath(), Standing.AGENCY, agency.id())));
    }
}
