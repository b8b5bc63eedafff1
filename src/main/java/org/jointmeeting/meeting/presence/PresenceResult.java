package org.jointmeeting.meeting.presence;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.shared.tracking.Identifiers;

/** Which parties of one compound were represented when the presence rule was last evaluated. */
@Entity
@Table(name = "presence_result")
class PresenceResult {

    @Id
    private UUID id = Identifiers.next();

    @Column(name = "meeting_id")
    private UUID meetingId = id;

    @Column(name = "compound_id")
    private UUID compoundId = id;

    @Column(name = "party_branch")
    private boolean partyBranch;

    @Column(name = "owners_committee")
    private boolean ownersCommittee;

    @Column(name = "property_company")
    private boolean propertyCompany;

    protected PresenceResult() {}

    PresenceResult(UUID meetingId, ThreeParties parties) {
        this.meetingId = meetingId;
        this.compoundId = parties.compoundId();
        this.partyBranch = parties.represented().contains(PartyKind.PARTY_BRANCH);
        this.ownersCommittee = parties.represented().contains(PartyKind.OWNERS_COMMITTEE);
        this.propertyCompany = parties.represented().contains(PartyKind.PROPERTY_COMPANY);
    }

    UUID meetingId() {
        return meetingId;
    }

    ThreeParties parties() {
        Set<PartyKind> represented = EnumSet.noneOf(PartyKind.class);
        if (partyBranch) {
            represented.add(PartyKind.PARTY_BRANCH);
        }
        if (ownersCommittee) {
            represented.add(PartyKind.OWNERS_COMMITTEE);
        }
        if (propertyCompany) {
            represented.add(PartyKind.PROPERTY_COMPANY);
        }
        return new ThreeParties(compoundId, represented);
    }
}
