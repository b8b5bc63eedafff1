package org.jointmeeting.meeting.record;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.meeting.MeetingView;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.tracking.RowsById;

/** The meetings of every level. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    public static final Text WHAT = Text.of("会议", "meeting");

    private final Callers callers;

    Meetings(Callers callers) {
        this.callers = callers;
    }

    /** Without regard to the caller; 404 when there is none. */
    public Meeting find(UUID id) {
        return existing(findById(id));
    }

    /** As {@link #find}, and nobody else may change the meeting or its seats until the transaction ends. */
    public Meeting lock(UUID id) {
        return existing(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws Problem 404 when there is none, or it lies outside the caller's subtree */
    public Meeting require(UUID id) {
        Meeting meeting = find(id);
        callers.requireReach(meeting.jurisdictionPath(), WHAT);
        return meeting;
    }

    /**
     * As {@link #require}, for preparing and leading the meeting: nobody else may change it meanwhile.
     *
     * @throws Problem 404 when there is none, or it lies outside the caller's subtree
     */
    public Meeting lockWithinReach(UUID id) {
        Meeting meeting = lock(id);
        callers.requireReach(meeting.jurisdictionPath(), WHAT);
        return meeting;
    }

    /** In the order of the ids given; ids of nothing are left out. */
    public List<Meeting> findAll(Collection<UUID> ids) {
        Map<UUID, Meeting> found = RowsById.find(getEntityManager(), Meeting.class, ids);
        return ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .filter(meeting -> !meeting.isDeleted())
                .toList();
    }

    public Optional<Meeting> nextDraft(UUID jurisdictionId, Instant after, Set<MeetingKind> kinds) {
        return find(
                        "jurisdictionId = ?1 and status = ?2 and startsAt > ?3 and kind in ?4 and deletedAt is null"
                                + " order by startsAt, id",
                        jurisdictionId,
                        MeetingStatus.DRAFT,
                        after,
                        kinds)
                .firstResultOptional();
    }

    /** Not cancelled, of that subtree, without regard to the caller, in the order of their starts. */
    public List<Meeting> startingWithin(String path, Instant from, Instant until) {
        return list(
                "jurisdictionPath like ?1 and startsAt >= ?2 and startsAt < ?3 and status <> ?4 and deletedAt is null"
                        + " order by startsAt, id",
                path + "%",
                from,
                until,
                MeetingStatus.CANCELLED);
    }

    /** By jurisdiction of that subtree, the start of the last meeting before that time in any of these statuses. */
    public Map<UUID, Instant> lastStarts(String path, Instant before, Set<MeetingStatus> statuses) {
        return getEntityManager()
                .createQuery(
                        "select m.jurisdictionId, max(m.startsAt) from Meeting m where m.jurisdictionPath like :path"
                                + " and m.startsAt < :before and m.status in :statuses and m.deletedAt is null"
                                + " group by m.jurisdictionId",
                        Tuple.class)
                .setParameter("path", path + "%")
                .setParameter("before", before)
                .setParameter("statuses", statuses)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Instant.class)));
    }

    public boolean refersTo(UUID registryId) {
        return count("venueId = ?1 or convenerPersonId = ?1 or jurisdictionId = ?1", registryId) > 0;
    }

    /** @param subtree path of the jurisdiction whose subtree is wanted, beside the caller's own */
    public Page<MeetingView> page(
            MeetingFilter filter,
            @Nullable String subtree,
            PageRequest request,
            Function<List<Meeting>, List<MeetingView>> views) {
        Filter conditions = filter.conditions()
                .within(callers.current().paths())
                .and("jurisdictionPath like :subtree", "subtree", subtree == null ? null : subtree + "%");
        return conditions.page(this, request, views);
    }

    private static Meeting existing(@Nullable Meeting found) {
        if (found == null || found.isDeleted()) {
            throw Problem.notFound(WHAT);
        }
        return found;
    }
}
