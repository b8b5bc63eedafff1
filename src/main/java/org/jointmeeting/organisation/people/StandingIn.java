package org.jointmeeting.organisation.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.OrganisationConfig;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.organisation.StandIn;
import org.jointmeeting.organisation.agencies.FindingAgencies;
import org.jointmeeting.organisation.compounds.FindingCompounds;

/**
 * Who comes for missing parties, as far as the registry knows them: members of a preparatory committee or of a management
 * committee hold posts of the party itself; where the community stands in, its residents' committee comes.
 */
@ApplicationScoped
class StandingIn {

    private final FindingCompounds compounds;
    private final FindingAgencies agencies;
    private final Posts posts;
    private final OrganisationConfig config;

    StandingIn(FindingCompounds compounds, FindingAgencies agencies, Posts posts, OrganisationConfig config) {
        this.compounds = compounds;
        this.agencies = agencies;
        this.posts = posts;
        this.config = config;
    }

    /** @param own who holds posts of the parties themselves; they come before the others */
    Map<UUID, List<PostView>> beside(Map<UUID, List<PostView>> own, Collection<UUID> partyIds, Period within) {
        List<PartyView> missing = compounds.findParties(partyIds).stream()
                .filter(StandingIn::isActedForByCommunity)
                .toList();
        if (missing.isEmpty()) {
            return own;
        }
        Map<String, AgencyView> committees =
                committeesAt(missing.stream().map(PartyView::jurisdictionPath).collect(Collectors.toSet()));
        Map<UUID, List<PostView>> acting = posts.holders(
                PostKind.AGENCY,
                committees.values().stream().map(AgencyView::id).toList(),
                within);
        Map<UUID, List<PostView>> all = new HashMap<>(own);
        for (PartyView party : missing) {
            AgencyView committee = committees.get(party.jurisdictionPath());
            if (committee != null && acting.containsKey(committee.id())) {
                List<PostView> both = new ArrayList<>(own.getOrDefault(party.id(), List.of()));
                both.addAll(acting.getOrDefault(committee.id(), List.of()));
                all.put(party.id(), both);
            }
        }
        return all;
    }

    private Map<String, AgencyView> committeesAt(Collection<String> paths) {
        return agencies.findAt(config.communityDepartment(), paths).stream()
                .collect(
                        Collectors.toMap(AgencyView::jurisdictionPath, Function.identity(), (first, another) -> first));
    }

    private static boolean isActedForByCommunity(PartyView party) {
        StandIn standIn = party.standIn();
        return party.missing() && standIn != null && standIn.kind() == StandIn.Kind.COMMUNITY;
    }
}
