package org.jointmeeting.supervision.mediation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The sessions of mediations. */
@ApplicationScoped
class MediationSessions implements PanacheRepositoryBase<MediationSession, UUID> {

    /** In the order they were held, in one statement. */
    List<MediationSession> of(Mediation mediation) {
        return list(
                "from MediationSession s left join fetch s.presentPartyIds where s.mediationId = ?1 order by s.ordinal",
                mediation.id());
    }
}
