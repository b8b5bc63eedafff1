package org.jointmeeting.supervision.mediation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Who is party to mediations. */
@ApplicationScoped
class MediationParties implements PanacheRepositoryBase<MediationParty, UUID> {

    /** By mediation, in the order they were named. */
    Map<UUID, List<MediationParty>> ofAll(Collection<UUID> mediationIds) {
        return mediationIds.isEmpty()
                ? Map.of()
                : list("mediationId in ?1 order by id", mediationIds).stream()
                        .collect(Collectors.groupingBy(MediationParty::mediationId));
    }

    List<MediationParty> of(Mediation mediation) {
        return list("mediationId = ?1 order by id", mediation.id());
    }
}
