package org.jointmeeting.meeting.presence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What the three-party rule found, per meeting and compound. */
@ApplicationScoped
class PresenceResults implements PanacheRepositoryBase<PresenceResult, UUID> {

    /** The new finding takes the place of the one before. */
    void replace(UUID meetingId, List<ThreeParties> found) {
        list("meetingId", meetingId).forEach(this::delete);
        // Gone before the new ones come: they are of the same compounds.
        flush();
        persist(found.stream().map(parties -> new PresenceResult(meetingId, parties)));
    }

    Map<UUID, List<ThreeParties>> of(Collection<UUID> meetingIds) {
        if (meetingIds.isEmpty()) {
            return Map.of();
        }
        return find("meetingId in ?1 order by id", List.copyOf(meetingIds)).stream()
                .collect(Collectors.groupingBy(
                        PresenceResult::meetingId, Collectors.mapping(PresenceResult::parties, Collectors.toList())));
    }
}
