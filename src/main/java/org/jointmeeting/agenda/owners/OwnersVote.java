package org.jointmeeting.agenda.owners;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The owners' vote as it is kept with its referral. */
@Embeddable
record OwnersVote(
        @Column(name = "voted_on") LocalDate votedOn,
        @Column(name = "owners_total") Integer ownersTotal,
        @Column(name = "owners_participating") Integer ownersParticipating,
        @Column(name = "owners_in_favour") Integer ownersInFavour,
        @Column(name = "owners_against") Integer ownersAgainst,
        @Column(name = "area_total") BigDecimal areaTotal,
        @Column(name = "area_participating") BigDecimal areaParticipating,
        @Column(name = "area_in_favour") BigDecimal areaInFavour,
        @Column(name = "area_against") BigDecimal areaAgainst,
        @Column(name = "document_id") UUID documentId) {

    static OwnersVote of(VoteResult given) {
        OwnersCount owners = given.owners();
        FloorArea area = given.floorArea();
        return new OwnersVote(
                given.votedOn(),
                owners.total(),
                owners.participating(),
                owners.inFavour(),
                owners.against(),
                area.total(),
                area.participating(),
                area.inFavour(),
                area.against(),
                given.documentId());
    }

    VoteResult result() {
        return new VoteResult(
                votedOn,
                new OwnersCount(ownersTotal, ownersParticipating, ownersInFavour, ownersAgainst),
                new FloorArea(areaTotal, areaParticipating, areaInFavour, areaAgainst),
                documentId);
    }
}
