package org.jointmeeting.organisation.venues;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.shared.problem.Problem;

/** What the rest of the service asks of the rooms. */
@ApplicationScoped
public class FindingVenues {

    private final Venues venues;

    FindingVenues(Venues venues) {
        this.venues = venues;
    }

    /** @throws Problem 404 when there is none, or it lies outside the caller's subtree */
    public VenueView require(UUID id) {
        return venues.require(id).view();
    }

    /** Without regard to the caller: of the jurisdictions with exactly these paths, by name. */
    public List<VenueView> find(Collection<String> paths) {
        return venues.at(paths).stream().map(Venue::view).toList();
    }
}
