package org.jointmeeting.supervision.guide;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;

/** Who gave a guide, and at which level: a jurisdiction, through one of its agencies or a supervisor. */
@Embeddable
class Giver {

    @Column(name = "giver_id")
    private UUID jurisdictionId = new UUID(0, 0);

    @Column(name = "giver_path")
    private String path = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "giver_level")
    private Level level = Level.CITY;

    @Column(name = "giver_agency_id")
    private @Nullable UUID agencyId;

    @Column(name = "giver_name")
    private String name = "";

    protected Giver() {}

    Giver(JurisdictionView at, @Nullable UUID agencyId, String name) {
        this.jurisdictionId = at.id();
        this.path = at.path();
        this.level = at.level();
        this.agencyId = agencyId;
        this.name = name;
    }

    /** What stands in a row before it is read. */
    static Giver nobody() {
        return new Giver();
    }

    UUID jurisdictionId() {
        return jurisdictionId;
    }

    String path() {
        return path;
    }

    Level level() {
        return level;
    }

    @Nullable
    UUID agencyId() {
        return agencyId;
    }

    String name() {
        return name;
    }
}
