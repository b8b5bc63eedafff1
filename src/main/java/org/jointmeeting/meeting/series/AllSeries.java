package org.jointmeeting.meeting.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The series of every level. */
@ApplicationScoped
class AllSeries implements PanacheRepositoryBase<Series, UUID> {

    private static final Text WHAT = Text.of("例会系列", "meeting series");

    private final Callers callers;

    AllSeries(Callers callers) {
        this.callers = callers;
    }

    /** @throws Problem 404 when there is none, or it lies outside the caller's subtree */
    Series require(UUID id) {
        return reached(findByIdOptional(id));
    }

    /** As {@link #require}, and none of its meetings is drafted until the transaction ends. */
    Series requireForChange(UUID id) {
        return reached(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Without regard to the caller, and as it was when the date became due; none when it has changed since. */
    Optional<Series> lock(DueDate due) {
        return findByIdOptional(due.seriesId(), LockModeType.PESSIMISTIC_WRITE)
                .filter(series -> !series.isDeleted() && series.version() == due.version());
    }

    /** Those that may still hold a meeting planned on that day or later. */
    List<Series> running(LocalDate from) {
        return list("deletedAt is null and (lastDay is null or lastDay >= ?1) order by id", from);
    }

    boolean refersTo(UUID registryId) {
        return count("deletedAt is null and (venueId = ?1 or convenerPersonId = ?1 or jurisdictionId = ?1)", registryId)
                > 0;
    }

    /** @param subtree path of the jurisdiction whose subtree is wanted, beside the caller's own */
    Page<MeetingSeriesView> page(
            SeriesFilter filter,
            @Nullable String subtree,
            PageRequest request,
            Function<List<Series>, List<MeetingSeriesView>> views) {
        return Filter.none()
                .within(callers.current().paths())
                .and("jurisdictionPath like :subtree", "subtree", subtree == null ? null : subtree + "%")
                .and("jurisdictionId = :jurisdictionId", "jurisdictionId", filter.jurisdictionId)
                .and("kind = :kind", "kind", filter.kind)
                .page(this, request, views);
    }

    private Series reached(Optional<Series> found) {
        Series series = found.filter(one -> !one.isDeleted()).orElseThrow(() -> Problem.notFound(WHAT));
        callers.requireReach(series.jurisdictionPath(), WHAT);
        return series;
    }
}
