package org.jointmeeting.agenda.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The times during which clocks stood still. */
@ApplicationScoped
class StandStills implements PanacheRepositoryBase<StandStill, UUID> {

    /** In the order they began; those before the clock began anew are of another count. */
    List<StandStill> of(UUID itemId, Instant since) {
        return list("itemId = ?1 and beganAt >= ?2 order by beganAt, id", itemId, since);
    }

    Optional<StandStill> openOf(UUID itemId) {
        return find("itemId = ?1 and endedAt is null", itemId).firstResultOptional();
    }
}
