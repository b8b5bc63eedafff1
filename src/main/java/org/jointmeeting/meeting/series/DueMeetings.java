package org.jointmeeting.meeting.series;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The occurrences of all series that became due. */
@ApplicationScoped
class DueMeetings implements PanacheRepositoryBase<DueMeeting, UUID> {

    Optional<DueMeeting> of(DueDate due) {
        return find("seriesId = ?1 and plannedOn = ?2", due.seriesId(), due.plannedOn())
                .firstResultOptional();
    }

    List<DueMeeting> between(UUID seriesId, LocalDate from, LocalDate to) {
        return list("seriesId = ?1 and plannedOn >= ?2 and plannedOn <= ?3 order by plannedOn", seriesId, from, to);
    }

    /** Whatever stood in the way may be mended by a change: it is tried anew. */
    void forgetHindrances(UUID seriesId) {
        list("seriesId = ?1 and meetingId is null", seriesId).forEach(this::delete);
    }

    boolean anyDraftedOf(UUID seriesId) {
        return count("seriesId = ?1 and meetingId is not null", seriesId) > 0;
    }

    /** The planned days since that one whose meetings are drafted, by series. */
    Map<UUID, Set<LocalDate>> draftedSince(LocalDate day) {
        Map<UUID, Set<LocalDate>> found = new HashMap<>();
        list("plannedOn >= ?1 and meetingId is not null", day)
                .forEach(due -> found.computeIfAbsent(due.seriesId(), any -> new HashSet<>())
                        .add(due.plannedOn()));
        return found;
    }

    /** The first that is still to be held and couldn't be drafted yet, by series. */
    Map<UUID, DueMeeting> hindered(Collection<UUID> seriesIds, LocalDate today) {
        Map<UUID, DueMeeting> found = new HashMap<>();
        if (!seriesIds.isEmpty()) {
            list("seriesId in ?1 and meetingId is null and heldOn >= ?2 order by plannedOn", seriesIds, today)
                    .forEach(due -> found.putIfAbsent(due.seriesId(), due));
        }
        return found;
    }
}
