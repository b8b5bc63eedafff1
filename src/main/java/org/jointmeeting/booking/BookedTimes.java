package org.jointmeeting.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import org.jointmeeting.shared.tracking.Portions;

/** The times for which people and rooms are taken. */
@ApplicationScoped
class BookedTimes implements PanacheRepositoryBase<BookedTime, UUID> {

    /** What of the claims is taken within a span, by whatever reason, the earliest first. */
    List<BookedTime> taken(Collection<Claim> claims, TimeSlot span) {
        return Portions.find(
                claims.stream().map(Claim::resourceId).toList(),
                ids -> list(
                        "resourceId in :ids and releasedAt is null and startsAt < :endsAt and endsAt > :startsAt"
                                + " order by startsAt, id",
                        Parameters.with("ids", ids)
                                .and("startsAt", span.startsAt())
                                .and("endsAt", span.endsAt())));
    }

    /** What these reasons hold. */
    List<BookedTime> heldBy(Collection<UUID> reasonIds) {
        return Portions.find(reasonIds, ids -> list("reasonId in ?1 and releasedAt is null", ids));
    }

    /** At once, not when the session is flushed: rows that take the time anew are inserted before that. */
    void release(UUID reasonId, Instant at) {
        heldBy(List.of(reasonId)).forEach(held -> held.release(at));
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
