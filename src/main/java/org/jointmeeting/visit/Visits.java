package org.jointmeeting.visit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.Reader;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Subtree;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** All visits: officials know those of their subtree, a commissioner those of the compound it looks after today. */
@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, UUID> {

    private static final Text WHAT = Text.of("走访记录", "visit");

    private final Callers callers;

    Visits(Callers callers) {
        this.callers = callers;
    }

    /** @throws Problem 404 when there is none, or none the caller may know of */
    Visit require(UUID id) {
        return requireKnown(findById(id));
    }

    /** As {@link #require}, and nobody else changes it until the transaction ends. */
    Visit requireForChange(UUID id) {
        return requireKnown(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Visit requireKnown(@Nullable Visit visit) {
        Caller caller = callers.current();
        boolean isKnown = visit != null
                && (Reader.isOfficialAt(caller, visit.jurisdictionPath())
                        || caller.standsFor(Standing.COMPOUND, visit.compoundId()));
        if (visit == null || !isKnown) {
            throw Problem.notFound(WHAT);
        }
        return visit;
    }

    Filter known(Filter filter) {
        Caller caller = callers.current();
        List<String> paths = Reader.officialPaths(caller);
        Map<String, Object> values = new HashMap<>(Subtree.values("reach", paths));
        values.put("own", caller.standings(Standing.COMPOUND));
        return filter.and(
                "(" + Subtree.condition("jurisdictionPath", "reach", paths) + " or compoundId in :own)", values);
    }

    /** Of one compound, the latest first, as many as a hand-over needs. */
    List<Visit> latestOf(UUID compoundId, int most) {
        return find("compoundId = ?1 and status = ?2 order by visitedOn desc, id desc", compoundId, VisitStatus.DONE)
                .range(0, most - 1)
                .list();
    }

    List<Visit> plannedIn(UUID compoundId) {
        return list("compoundId = ?1 and status = ?2 order by plannedOn, id", compoundId, VisitStatus.PLANNED);
    }

    /** The last visit of each compound below any of the paths; those never visited are left out. */
    Map<UUID, LocalDate> lastByCompound(List<String> paths) {
        TypedQuery<Object[]> query = getEntityManager()
                .createQuery(
                        "select v.compoundId, max(v.visitedOn) from Visit v where v.status = :done and "
                                + Subtree.condition("v.jurisdictionPath", "reach", paths) + " group by v.compoundId",
                        Object[].class);
        query.setParameter("done", VisitStatus.DONE);
        Subtree.values("reach", paths).forEach(query::setParameter);
        return query.getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }
}
