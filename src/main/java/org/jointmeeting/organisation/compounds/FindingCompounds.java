package org.jointmeeting.organisation.compounds;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.CompoundBrief;
import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;

/** What the rest of the service asks of compounds and parties; without regard to the caller unless it says require. */
@ApplicationScoped
public class FindingCompounds {

    private final Compounds compounds;
    private final Parties parties;

    FindingCompounds(Compounds compounds, Parties parties) {
        this.compounds = compounds;
        this.parties = parties;
    }

    /** @throws Problem 404 when there is none, or it lies outside the caller's subtree */
    public CompoundView require(UUID id) {
        return compounds.viewOf(compounds.require(id));
    }

    /**
     * The path of the compound's community, without asking for its parties.
     *
     * @throws Problem 404 when there is none, or it lies outside the caller's subtree
     */
    public String requirePath(UUID id) {
        return compounds.require(id).jurisdictionPath();
    }

    /** In the order of the ids given. */
    public List<CompoundView> find(Collection<UUID> ids) {
        Map<UUID, CompoundView> found = new HashMap<>();
        compounds.viewsOf(compounds.withIds(ids)).forEach(view -> found.put(view.id(), view));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Below any of the paths, but for these. */
    public Page<CompoundBrief> findBut(Set<UUID> excluded, List<String> paths, PageRequest request) {
        return but(excluded, paths).page(compounds, request, rows -> rows.stream()
                .map(Compound::brief)
                .toList());
    }

    public long countBut(Set<UUID> excluded, List<String> paths) {
        return but(excluded, paths).count(compounds);
    }

    private static Filter but(Set<UUID> excluded, List<String> paths) {
        return Filter.none().within(paths).and("id not in :excluded", "excluded", excluded.isEmpty() ? null : excluded);
    }

    /** @throws Problem 404 when there is none, or its compound lies outside the caller's subtree */
    public PartyView requireParty(UUID id) {
        return compounds.reached(parties.get(id)).view();
    }

    /** In the order of the ids given; also those that have ended. */
    public List<PartyView> findParties(Collection<UUID> ids) {
        Map<UUID, PartyView> found = new HashMap<>();
        parties.withIds(ids).forEach(party -> found.put(party.id(), party.view()));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }
}
