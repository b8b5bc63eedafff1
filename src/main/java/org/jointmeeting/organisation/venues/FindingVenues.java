package org.jointmeeting.organisation.venues;

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
}
