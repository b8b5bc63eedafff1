package org.jointmeeting.supervision.mediation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.RegistryReferences;

/** Says what of the registry mediations refer to, so that it is ended and never deleted. */
@ApplicationScoped
class MediationReferences implements RegistryReferences {

    private final Mediations mediations;
    private final MediationParties parties;

    MediationReferences(Mediations mediations, MediationParties parties) {
        this.mediations = mediations;
        this.parties = parties;
    }

    @Override
    public boolean isReferred(UUID id) {
        return mediations.count("compoundId = ?1 or mediator.personId = ?1", id) > 0
                || parties.count("partyId", id) > 0;
    }
}
