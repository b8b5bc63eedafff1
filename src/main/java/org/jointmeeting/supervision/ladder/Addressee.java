package org.jointmeeting.supervision.ladder;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** The lead agency a letter is for, and its head, to whom it is copied; nobody while no head is in post. */
@Embeddable
class Addressee {

    @Column(name = "agency_id")
    private UUID agencyId = new UUID(0, 0);

    @Column(name = "agency_name")
    private String agencyName = "";

    @Column(name = "head_person_id")
    private @Nullable UUID headPersonId;

    @Column(name = "head_name")
    private @Nullable String headName;

    protected Addressee() {}

    Addressee(UUID agencyId, String agencyName, @Nullable UUID headPersonId, @Nullable String headName) {
        this.agencyId = agencyId;
        this.agencyName = agencyName;
        this.headPersonId = headPersonId;
        this.headName = headName;
    }

    UUID agencyId() {
        return agencyId;
    }

    String agencyName() {
        return agencyName;
    }

    @Nullable
    UUID headPersonId() {
        return headPersonId;
    }

    @Nullable
    String headName() {
        return headName;
    }
}
