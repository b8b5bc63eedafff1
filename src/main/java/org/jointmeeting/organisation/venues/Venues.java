package org.jointmeeting.organisation.venues;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Glance;
import org.jointmeeting.organisation.RegistryReferences;
import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.organisation.tree.FindingJurisdictions;
import org.jointmeeting.organisation.tree.Place;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The rooms for meetings. */
@ApplicationScoped
class Venues implements PanacheRepositoryBase<Venue, UUID>, RegistryReferences {

    private static final Text WHAT = Text.of("会议场所", "venue");

    private final Callers callers;
    private final FindingJurisdictions tree;

    Venues(Callers callers, FindingJurisdictions tree) {
        this.callers = callers;
        this.tree = tree;
    }

    /** @throws Problem 404 when there is none, or it lies outside the caller's subtree */
    Venue require(UUID id) {
        Venue found =
                findByIdOptional(id).filter(venue -> !venue.isDeleted()).orElseThrow(() -> Problem.notFound(WHAT));
        callers.requireReach(found.jurisdictionPath(), WHAT);
        return found;
    }

    Optional<Venue> named(UUID jurisdictionId, String name) {
        return Glance.at(find("jurisdictionId = ?1 and name = ?2 and live = true", jurisdictionId, name))
                .firstResultOptional();
    }

    List<Venue> at(Collection<String> paths) {
        return list("jurisdictionPath in ?1 and deletedAt is null order by name, id", paths);
    }

    @Override
    public boolean isReferred(UUID id) {
        return count("jurisdictionId = ?1 and deletedAt is null", id) > 0;
    }

    Page<VenueView> page(Place place, @Nullable String name, @Nullable Integer seats, PageRequest request) {
        return tree.filter(place)
                .andContains("name", "name", name)
                .and("capacity >= :seats", "seats", seats)
                .page(this, request, rows -> rows.stream().map(Venue::view).toList());
    }
}
