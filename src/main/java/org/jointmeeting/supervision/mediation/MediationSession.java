package org.jointmeeting.supervision.mediation;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.tracking.Tracked;

/** The record of one session of a mediation 调解记录; written once. */
@Entity
@Table(name = "mediation_session")
class MediationSession extends Tracked {

    @Column(name = "mediation_id")
    private UUID mediationId = new UUID(0, 0);

    private int ordinal;

    @Column(name = "held_at")
    private Instant heldAt = Instant.EPOCH;

    private String place = "";

    @ElementCollection
    @CollectionTable(name = "mediation_session_party", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "party_id")
    private Set<UUID> presentPartyIds = new LinkedHashSet<>();

    @Column(name = "discussed_text")
    private String discussed = "";

    @Column(name = "agreed_text")
    private @Nullable String agreed;

    protected MediationSession() {}

    MediationSession(Mediation mediation, int ordinal, RecordMediationSession told) {
        this.mediationId = mediation.id();
        this.ordinal = ordinal;
        this.heldAt = told.heldAt();
        this.place = told.place();
        this.presentPartyIds.addAll(told.presentPartyIds());
        this.discussed = told.discussed();
        this.agreed = told.agreed();
    }

    UUID mediationId() {
        return mediationId;
    }

    int ordinal() {
        return ordinal;
    }

    Instant heldAt() {
        return heldAt;
    }

    String place() {
        return place;
    }

    Set<UUID> presentPartyIds() {
        return presentPartyIds;
    }

    String discussed() {
        return discussed;
    }

    @Nullable
    String agreed() {
        return agreed;
    }
}
