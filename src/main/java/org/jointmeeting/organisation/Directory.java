package org.jointmeeting.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/**
 * What the other rooms may ask of the registry. Everything named {@code require…} throws a 404 problem when there is no
 * such thing or the caller's subtree does not hold it; everything named {@code find…} looks without regard to the caller.
 */
public interface Directory {

    JurisdictionView requireJurisdiction(UUID id);

    /** Without regard to the caller: for labels and for what lies above the caller. */
    JurisdictionView findJurisdiction(UUID id);

    /** Without regard to the caller, in the order of the ids given; ids of nothing are left out. */
    List<JurisdictionView> findJurisdictions(Collection<UUID> ids);

    /** Those directly below, in the order of their codes, without regard to the caller. */
    List<JurisdictionView> findBelow(UUID jurisdictionId);

    /** The jurisdiction with that path and all below it, in the order of their paths, without regard to the caller. */
    List<JurisdictionView> findWithin(String path);

    /** Of these, the ones that have others below them. */
    Set<UUID> findThoseAbove(Set<UUID> jurisdictionIds);

    CompoundView requireCompound(UUID id);

    /** In the order of the ids given; ids of nothing are left out. */
    List<CompoundView> findCompounds(Collection<UUID> ids);

    /** Compounds below any of the paths, but for these. */
    Page<CompoundBrief> findCompoundsBut(Set<UUID> excluded, List<String> paths, PageRequest request);

    /** How many {@link #findCompoundsBut} would find. */
    long countCompoundsBut(Set<UUID> excluded, List<String> paths);

    /** An agency of the caller's subtree or of a level above it (an item may need the fire brigade of the district). */
    AgencyView requireAgency(UUID id);

    List<AgencyView> findAgencies(Collection<UUID> ids);

    /** The department's agency at the jurisdiction, or else at the nearest one above it. */
    Optional<AgencyView> findAgencyOf(String department, UUID jurisdictionId);

    /** As {@link #findAgencyOf} for many departments at once, by department. */
    Map<String, AgencyView> findAgenciesOf(Collection<String> departments, UUID jurisdictionId);

    /** The agencies that sit in every meeting of the jurisdiction (常设成员单位). */
    List<AgencyView> findStandingAgencies(UUID jurisdictionId);

    /** As {@link #findStandingAgencies} for many jurisdictions at once, by jurisdiction. */
    Map<UUID, List<AgencyView>> findStandingAgencies(Collection<UUID> jurisdictionIds);

    PartyView requireParty(UUID id);

    List<PartyView> findParties(Collection<UUID> ids);

    VenueView requireVenue(UUID id);

    /** The rooms of the jurisdictions with exactly these paths, by name. */
    List<VenueView> findVenues(Collection<String> paths);

    /** Who holds posts there on that day, by holder, heads first. */
    default Map<UUID, List<PostView>> findHolders(PostKind kind, Collection<UUID> holderIds, LocalDate on) {
        return findHolders(kind, holderIds, new Period(on, on));
    }

    /**
     * Who holds posts there on any day of a period, by holder, heads first; each post says from when until when. For a
     * missing party also those of the body that stands in for it.
     */
    Map<UUID, List<PostView>> findHolders(PostKind kind, Collection<UUID> holderIds, Period within);

    /** The heads of the coordination offices of a jurisdiction and of those above within a period, the nearest first. */
    List<PostView> findOfficeHeads(String jurisdictionPath, Period within);

    /** By id, without regard to the caller; ids of nobody are left out. */
    Map<UUID, String> findNames(Collection<UUID> personIds);

    /** Everything a person holds on that day. */
    List<PostView> findPostsOf(UUID personId, LocalDate on);

    PersonView requirePerson(UUID id);

    /** An active topic category; 400 naming {@code category} when there is none with that code. */
    CategoryView requireCategory(String code);

    /** Who leads and assists by the responsibility catalogue, at that level. */
    Optional<ResponsibilityView> findResponsibility(String categoryCode, Level level);
}
