package org.jointmeeting.organisation.people;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.AgencyView;
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

    Holders(FindingAgencies agencies, FindingCompounds compounds) {
        this.agencies = agencies;
        this.compounds = compounds;
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

    /** Those of the ids that are agencies of this department, of any subtree, for nobody may be calling yet. */
    Set<UUID> agenciesOf(String department, Collection<UUID> ids) {
        return agencies.find(ids).stream()
                .filter(agency -> agency.department().equals(department))
                .map(AgencyView::id)
                .collect(Collectors.toSet());
    }
}
