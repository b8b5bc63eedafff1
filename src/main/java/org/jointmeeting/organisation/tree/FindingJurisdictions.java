package org.jointmeeting.organisation.tree;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Subtrees;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;

/** What the rest of the registry, and the accounts, ask of the tree. */
@ApplicationScoped
public class FindingJurisdictions implements Subtrees {

    private final Jurisdictions jurisdictions;
    private final Callers callers;

    FindingJurisdictions(Jurisdictions jurisdictions, Callers callers) {
        this.jurisdictions = jurisdictions;
        this.callers = callers;
    }

    /** @throws Problem 404 when there is none */
    public JurisdictionView get(UUID id) {
        return jurisdictions.get(id).view();
    }

    /** In the order of the ids given; ids of nothing are left out. */
    public List<JurisdictionView> find(Collection<UUID> ids) {
        Map<UUID, Jurisdiction> found = jurisdictions.byId(ids);
        return ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .map(Jurisdiction::view)
                .toList();
    }

    /** @throws Problem 404 when there is none, or it lies outside the caller's subtree */
    public JurisdictionView require(UUID id) {
        return jurisdictions.require(id).view();
    }

    /** By its division code, without regard to the caller. */
    public Optional<JurisdictionView> withCode(String code) {
        return jurisdictions.withCode(code).map(Jurisdiction::view);
    }

    /** Those directly below, in the order of their codes, without regard to the caller. */
    public List<JurisdictionView> below(UUID parentId) {
        return jurisdictions.below(parentId).stream().map(Jurisdiction::view).toList();
    }

    /** The one with that path and all below it, in the order of their paths, without regard to the caller. */
    public List<JurisdictionView> within(String path) {
        return jurisdictions.within(path).stream().map(Jurisdiction::view).toList();
    }

    /** Of these, the ones that have others below them. */
    public Set<UUID> thoseAbove(Set<UUID> ids) {
        return jurisdictions.above(ids);
    }

    @Override
    public String pathOf(UUID jurisdictionId) {
        return jurisdictions.require(jurisdictionId).jurisdictionPath();
    }

    /** Conditions on {@code jurisdictionId} and {@code jurisdictionPath}: what the caller reaches and asks for. */
    public Filter filter(Place place) {
        UUID within = place.within();
        String subtree = within == null
                ? null
                : Given.parameter("within", () -> jurisdictions.require(within)).jurisdictionPath() + "%";
        return Filter.none()
                .within(callers.current().paths())
                .and("jurisdictionId = :jurisdictionId", "jurisdictionId", place.jurisdictionId())
                .and("jurisdictionPath like :subtree", "subtree", subtree);
    }
}
