package org.jointmeeting.visit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.RegistryReferences;

/** Says what of the registry visits refer to, so that it is ended and never deleted. */
@ApplicationScoped
class VisitReferences implements RegistryReferences {

    private final Visits visits;

    VisitReferences(Visits visits) {
        this.visits = visits;
    }

    @Override
    public boolean isReferred(UUID id) {
        return visits.count("compoundId = ?1 or commissionerId = ?1", id) > 0;
    }
}
