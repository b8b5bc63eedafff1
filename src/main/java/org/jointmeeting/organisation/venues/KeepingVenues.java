package org.jointmeeting.organisation.venues;

import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.References;
import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.organisation.tree.FindingJurisdictions;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Keeps the rooms for meetings; one is deleted only while no booking refers to it. */
@ApplicationScoped
public class KeepingVenues {

    private final Venues venues;
    private final FindingJurisdictions tree;
    private final References references;
    private final ServiceClock clock;

    KeepingVenues(Venues venues, FindingJurisdictions tree, References references, ServiceClock clock) {
        this.venues = venues;
        this.tree = tree;
        this.references = references;
        this.clock = clock;
    }

    @Transactional
    public VenueView add(NewVenue request) {
        JurisdictionView jurisdiction = Given.in("jurisdictionId", () -> tree.require(request.jurisdictionId()));
        Venue venue = new Venue(jurisdiction, request);
        requireFreeName(venue, request.name());
        venues.persist(venue);
        return venue.view();
    }

    @Transactional
    VenueView change(UUID id, @Nullable String ifMatch, UnaryOperator<VenueChange> change) {
        Venue venue = venues.require(id);
        Versions.require(ifMatch, venue);
        VenueChange given = change.apply(venue.changeable());
        requireFreeName(venue, given.name());
        venue.change(given);
        venues.flush();
        return venue.view();
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        Venue venue = venues.require(id);
        Versions.require(ifMatch, venue);
        references.requireNone(
                id, Text.of("该场所已有会议预订或会议记录，不能删除。", "Meetings or bookings refer to this room; it cannot be deleted."));
        venue.remove(clock.instant());
    }

    private void requireFreeName(Venue venue, String name) {
        venues.named(venue.jurisdictionId(), name)
                .filter(other -> !other.id().equals(venue.id()))
                .ifPresent(other -> {
                    throw Problem.field(
                            "name",
                            Text.of("该辖区已有同名会议场所。", "There is a room of this name at the jurisdiction already."));
                });
    }
}
