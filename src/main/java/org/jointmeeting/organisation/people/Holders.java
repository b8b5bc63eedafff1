package org.jointmeeting.organisation.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.OrganisationConfig;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.agencies.FindingAgencies;
import org.jointmeeting.organisation.compounds.FindingCompounds;
import org.jointmeeting.shared.problem.Problem;

/** Finds where a post is held, for a caller who reaches it. */
@ApplicationScoped
class Holders {

    private final FindingAgencies agencies;
    private final FindingCompounds compounds;
    private final OrganisationConfig config;

    Holders(FindingAgencies agencies, FindingCompounds compounds, OrganisationConfig config) {
        this.agencies = agencies;
        this.compounds = compounds;
        this.config = config;
    }

    /** @throws Problem 404 when there is none, or it lies outside the caller's subtree */
    Holder require(PostKind kind, UUID id) {
        return switch (kind) {
            case AGENCY -> {
                AgencyView agency = agencies.require(id);
                yield new Holder(kind, id, agency.jurisdictionPath(), Period.until(agency.endsOn()));
            }
            case PARTY -> {
                PartyView party = compounds.requireParty(id);
                yield new Holder(kind, id, party.jurisdictionPath(), party.period());
            }
            case COMMISSIONER -> new Holder(kind, id, compounds.requirePath(id), Period.always());
        };
    }

    /** The coordination offices at any of the paths, the lowest first, without regard to the caller. */
    List<UUID> coordinationOffices(Collection<String> paths) {
        return agencies.findAt(config.coordinationDepartment(), paths).stream()
                .map(AgencyView::id)
                .toList();
    }

    /** Those of the ids that are coordination offices, of any subtree, for nobody may be calling yet. */
    Set<UUID> coordinationOfficesAmong(Collection<UUID> ids) {
        return agencies.find(ids).stream()
                .filter(agency -> agency.department().equals(config.coordinationDepartment()))
                .map(AgencyView::id)
                .collect(Collectors.toSet());
    }
}
