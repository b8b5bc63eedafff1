package org.jointmeeting.supervision.mediation;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.shared.tracking.Tracked;

/** One of the three parties as a party to a mediation 当事方, with what it holds and asks for. */
@Entity
@Table(name = "mediation_party")
class MediationParty extends Tracked {

    @Column(name = "mediation_id")
    private UUID mediationId = new UUID(0, 0);

    @Column(name = "party_id")
    private UUID partyId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(name = "party_kind")
    private PartyKind kind = PartyKind.PARTY_BRANCH;

    @Column(name = "party_name")
    private String name = "";

    @Column(name = "position_text")
    private String position = "";

    protected MediationParty() {}

    /** @param compoundName of the compound, which a missing party's name begins with */
    MediationParty(Mediation mediation, PartyView party, String compoundName) {
        this.mediationId = mediation.id();
        this.partyId = party.id();
        this.kind = party.kind();
        this.name = party.nameInDocuments(compoundName);
    }

    MediationParty saying(String what) {
        position = what;
        return this;
    }

    UUID mediationId() {
        return mediationId;
    }

    UUID partyId() {
        return partyId;
    }

    PartyKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String position() {
        return position;
    }
}
