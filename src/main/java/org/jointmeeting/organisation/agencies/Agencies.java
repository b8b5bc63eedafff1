package org.jointmeeting.organisation.agencies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.Glance;
import org.jointmeeting.organisation.RegistryReferences;
import org.jointmeeting.organisation.tree.FindingJurisdictions;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.tracking.RowsById;

/** The government bodies. */
@ApplicationScoped
class Agencies implements PanacheRepositoryBase<Agency, UUID>, RegistryReferences {

    private static final Text WHAT = Text.of("单位", "agency");
    private static final String STANDING_ON = "deletedAt is null and (endsOn is null or endsOn >= :today) and ";

    private final Callers callers;
    private final FindingJurisdictions tree;

    Agencies(Callers callers, FindingJurisdictions tree) {
        this.callers = callers;
        this.tree = tree;
    }

    /** @throws Problem 404 when there is none */
    Agency get(UUID id) {
        return findByIdOptional(id).filter(found -> !found.isDeleted()).orElseThrow(() -> Problem.notFound(WHAT));
    }

    /** @throws Problem 404 when there is none, or it lies outside the caller's subtree */
    Agency require(UUID id) {
        Agency found = get(id);
        callers.requireReach(found.jurisdictionPath(), WHAT);
        return found;
    }

    /** @throws Problem 404 when there is none, or it is neither in the caller's subtree nor at a level above it */
    Agency requireNear(UUID id) {
        Agency found = get(id);
        callers.requireNear(found.jurisdictionPath(), WHAT);
        return found;
    }

    List<Agency> withIds(Collection<UUID> ids) {
        return RowsById.find(getEntityManager(), Agency.class, ids).values().stream()
                .filter(agency -> !agency.isDeleted())
                .toList();
    }

    Optional<Agency> named(UUID jurisdictionId, String name) {
        return Glance.at(find("jurisdictionId = ?1 and name = ?2 and live = true", jurisdictionId, name))
                .firstResultOptional();
    }

    /** The departments' agencies at any of the paths, the lowest first. */
    List<Agency> ofDepartments(Collection<String> departments, Collection<String> paths, LocalDate today) {
        return Glance.at(find(
                        STANDING_ON + "department in :departments and jurisdictionPath in :paths"
                                + " order by length(jurisdictionPath) desc, id",
                        Parameters.with("today", today)
                                .and("departments", departments)
                                .and("paths", paths)))
                .list();
    }

    List<Agency> sittingAt(Collection<UUID> jurisdictionIds, LocalDate today) {
        return Glance.at(find(
                        STANDING_ON + "standing = true and jurisdictionId in :jurisdictionIds order by department, id",
                        Parameters.with("today", today).and("jurisdictionIds", jurisdictionIds)))
                .list();
    }

    @Override
    public boolean isReferred(UUID id) {
        return count("(jurisdictionId = ?1 or parentId = ?1) and deletedAt is null", id) > 0;
    }

    Page<AgencyView> page(AgencyFilter wanted, PageRequest request) {
        return tree.filter(wanted.place())
                .and("department = :department", "department", wanted.department())
                .andContains("name", "name", wanted.name())
                .page(this, request, rows -> rows.stream().map(Agency::view).toList());
    }
}
