package org.jointmeeting.organisation.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.CategoryView;
import org.jointmeeting.organisation.CompoundBrief;
import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.organisation.ResponsibilityView;
import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.organisation.agencies.FindingAgencies;
import org.jointmeeting.organisation.catalogue.ReadingCatalogue;
import org.jointmeeting.organisation.compounds.FindingCompounds;
import org.jointmeeting.organisation.people.FindingPeople;
import org.jointmeeting.organisation.tree.FindingJurisdictions;
import org.jointmeeting.organisation.venues.FindingVenues;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** Answers for the registry from its records, each question with one or two statements. */
@ApplicationScoped
class DirectoryOfRecords implements Directory {

    private final FindingJurisdictions tree;
    private final FindingCompounds compounds;
    private final FindingAgencies agencies;
    private final FindingVenues venues;
    private final FindingPeople people;
    private final ReadingCatalogue catalogue;

    DirectoryOfRecords(
            FindingJurisdictions tree,
            FindingCompounds compounds,
            FindingAgencies agencies,
            FindingVenues venues,
            FindingPeople people,
            ReadingCatalogue catalogue) {
        this.tree = tree;
        this.compounds = compounds;
        this.agencies = agencies;
        this.venues = venues;
        this.people = people;
        this.catalogue = catalogue;
    }

    @Override
    public JurisdictionView requireJurisdiction(UUID id) {
        return tree.require(id);
    }

    @Override
    public JurisdictionView findJurisdiction(UUID id) {
        return tree.get(id);
    }

    @Override
    public List<JurisdictionView> findJurisdictions(Collection<UUID> ids) {
        return tree.find(ids);
    }

    @Override
    public List<JurisdictionView> findBelow(UUID jurisdictionId) {
        return tree.below(jurisdictionId);
    }

    @Override
    public List<JurisdictionView> findWithin(String path) {
        return tree.within(path);
    }

    @Override
    public Set<UUID> findThoseAbove(Set<UUID> jurisdictionIds) {
        return tree.thoseAbove(jurisdictionIds);
    }

    @Override
    public CompoundView requireCompound(UUID id) {
        return compounds.require(id);
    }

    @Override
    public List<CompoundView> findCompounds(Collection<UUID> ids) {
        return compounds.find(ids);
    }

    @Override
    public Page<CompoundBrief> findCompoundsBut(Set<UUID> excluded, List<String> paths, PageRequest request) {
        return compounds.findBut(excluded, paths, request);
    }

    @Override
    public long countCompoundsBut(Set<UUID> excluded, List<String> paths) {
        return compounds.countBut(excluded, paths);
    }

    @Override
    public AgencyView requireAgency(UUID id) {
        return agencies.requireNear(id);
    }

    @Override
    public List<AgencyView> findAgencies(Collection<UUID> ids) {
        return agencies.find(ids);
    }

    @Override
    public Optional<AgencyView> findAgencyOf(String department, UUID jurisdictionId) {
        return Optional.ofNullable(
                findAgenciesOf(List.of(department), jurisdictionId).get(department));
    }

    @Override
    public Map<String, AgencyView> findAgenciesOf(Collection<String> departments, UUID jurisdictionId) {
        return agencies.findOf(departments, jurisdictionId);
    }

    @Override
    public List<AgencyView> findStandingAgencies(UUID jurisdictionId) {
        return agencies.findStanding(jurisdictionId);
    }

    @Override
    public Map<UUID, List<AgencyView>> findStandingAgencies(Collection<UUID> jurisdictionIds) {
        return agencies.findStanding(jurisdictionIds);
    }

    @Override
    public PartyView requireParty(UUID id) {
        return compounds.requireParty(id);
    }

    @Override
    public List<PartyView> findParties(Collection<UUID> ids) {
        return compounds.findParties(ids);
    }

    @Override
    public VenueView requireVenue(UUID id) {
        return venues.require(id);
    }

    @Override
    public List<VenueView> findVenues(Collection<String> paths) {
        return venues.find(paths);
    }

    @Override
    public Map<UUID, List<PostView>> findHolders(PostKind kind, Collection<UUID> holderIds, Period within) {
        return people.findHolders(kind, holderIds, within);
    }

    @Override
    public List<PostView> findOfficeHeads(String jurisdictionPath, Period within) {
        return people.findOfficeHeads(jurisdictionPath, within);
    }

    @Override
    public Map<UUID, String> findNames(Collection<UUID> personIds) {
        return people.findNames(personIds);
    }

    @Override
    public List<PostView> findPostsOf(UUID personId, LocalDate on) {
        return people.findPostsOf(personId, on);
    }

    @Override
    public PersonView requirePerson(UUID id) {
        return people.require(id);
    }

    @Override
    public CategoryView requireCategory(String code) {
        return catalogue.requireCategory(code);
    }

    @Override
    public Optional<ResponsibilityView> findResponsibility(String categoryCode, Level level) {
        return catalogue.findResponsibility(categoryCode, level);
    }
}
