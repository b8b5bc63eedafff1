package org.jointmeeting.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

/** The times for which people and rooms are taken. */
@ApplicationScoped
class BookedTimes implements PanacheRepositoryBase<BookedTime, UUID> {

    /** What is taken within a slot, by others than the reason given. */
    List<BookedTime> taken(Collection<Claim> claims, TimeSlot slot, UUID exceptReason) {
        return list(
                """
                resourceId in :ids and releasedAt is null and startsAt < :endsAt and endsAt > :startsAt
                and reasonId <> :reason order by startsAt, id
                """,
                Parameters.with("ids", claims.stream().map(Claim::resourceId).toList())
                        .and("startsAt", slot.startsAt())
                        .and("endsAt", slot.endsAt())
                        .and("reason", exceptReason));
    }

    /** Which of the resources the reason itself holds already. */
    List<BookedTime> heldBy(UUID reasonId) {
        return list("reasonId = ?1 and releasedAt is null", reasonId);
    }

    /** At once, not when the session is flushed: rows that take the time anew are inserted before that. */
    void release(UUID reasonId, Instant at) {
        heldBy(reasonId).forEach(held -> held.release(at));
        flush();
    }

    void release(UUID reasonId, ResourceKind kind, UUID resourceId, Instant at) {
        list(
                        "reasonId = ?1 and resourceKind = ?2 and resourceId = ?3 and releasedAt is null",
                        reasonId,
                        kind,
                        resourceId)
                .forEach(held -> held.release(at));
        flush();
    }

    boolean refersTo(UUID resourceId) {
        return count("resourceId", resourceId) > 0;
    }
}
