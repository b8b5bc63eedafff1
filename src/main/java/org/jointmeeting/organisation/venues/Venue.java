package org.jointmeeting.organisation.venues;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.shared.tracking.Tracked;

/** A room 会议场所 where meetings are held. */
@Entity
@Table(name = "venue")
class Venue extends Tracked {

    @Column(name = "jurisdiction_id")
    private UUID jurisdictionId = new UUID(0, 0);

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    private String name = "";

    private @Nullable String address;

    private int capacity;

    /** True until deleted, then null: the constraint that keeps names unique passes over nulls. */
    private @Nullable Boolean live = true;

    protected Venue() {}

    Venue(JurisdictionView jurisdiction, NewVenue given) {
        jurisdictionId = jurisdiction.id();
        jurisdictionPath = jurisdiction.path();
        change(given.changeable());
    }

    void change(VenueChange given) {
        name = given.name();
        address = given.address();
        capacity = given.capacity();
    }

    void remove(Instant at) {
        live = null;
        bury(at);
    }

    UUID jurisdictionId() {
        return jurisdictionId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    VenueChange changeable() {
        return new VenueChange(name, address, capacity);
    }

    VenueView view() {
        return new VenueView(
                id(), jurisdictionId, jurisdictionPath, name, address, capacity, modifiedAt(), deletedAt(), version());
    }
}
