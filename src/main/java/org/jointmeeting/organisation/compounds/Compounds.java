package org.jointmeeting.organisation.compounds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.CompoundType;
import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.Glance;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.organisation.RegistryReferences;
import org.jointmeeting.organisation.tree.FindingJurisdictions;
import org.jointmeeting.organisation.tree.Place;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.tracking.RowsById;

/** The residential compounds. */
@ApplicationScoped
class Compounds implements PanacheRepositoryBase<Compound, UUID>, RegistryReferences {

    private static final Text WHAT = Text.of("小区", "compound");
    private static final Text PARTY = Text.of("三方主体", "party");

    private final Callers callers;
    private final FindingJurisdictions tree;
    private final Parties parties;

    Compounds(Callers callers, FindingJurisdictions tree, Parties parties) {
        this.callers = callers;
        this.tree = tree;
        this.parties = parties;
    }

    /** @throws Problem 404 when there is none, or it lies outside the caller's subtree */
    Compound require(UUID id) {
        Compound found = findByIdOptional(id)
                .filter(compound -> !compound.isDeleted())
                .orElseThrow(() -> Problem.notFound(WHAT));
        callers.requireReach(found.jurisdictionPath(), WHAT);
        return found;
    }

    /** @throws Problem 404 when the party's compound lies outside the caller's subtree */
    Party reached(Party party) {
        callers.requireReach(party.jurisdictionPath(), PARTY);
        return party;
    }

    List<Compound> withIds(Collection<UUID> ids) {
        return RowsById.find(getEntityManager(), Compound.class, ids).values().stream()
                .filter(compound -> !compound.isDeleted())
                .toList();
    }

    Optional<Compound> named(UUID communityId, String name) {
        return Glance.at(find("jurisdictionId = ?1 and name = ?2 and live = true", communityId, name))
                .firstResultOptional();
    }

    @Override
    public boolean isReferred(UUID id) {
        return count("jurisdictionId = ?1 and deletedAt is null", id) > 0;
    }

    CompoundView viewOf(Compound compound) {
        return viewsOf(List.of(compound)).get(0);
    }

    /** Each with its parties of today, all of them found by one question. */
    List<CompoundView> viewsOf(List<Compound> rows) {
        Map<UUID, List<PartyView>> current =
                parties.currentOf(rows.stream().map(Compound::id).toList());
        return rows.stream()
                .map(row -> row.view(current.getOrDefault(row.id(), List.of())))
                .toList();
    }

    Page<CompoundView> page(Place place, @Nullable String name, @Nullable CompoundType type, PageRequest request) {
        return tree.filter(place)
                .andContains("name", "name", name)
                .and("type = :type", "type", type)
                .page(this, request, this::viewsOf);
    }
}
