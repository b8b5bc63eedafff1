package org.jointmeeting.meeting.hours;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The windows of all jurisdictions that set any. */
@ApplicationScoped
class AllHours implements PanacheRepositoryBase<Hours, UUID> {

    private static final Text WHAT = Text.of("会议时段设定", "setting of meeting hours");

    private final Callers callers;

    AllHours(Callers callers) {
        this.callers = callers;
    }

    /** @throws Problem 404 when there is none, or it lies outside the caller's subtree */
    Hours require(UUID id) {
        Hours found =
                findByIdOptional(id).filter(hours -> !hours.isDeleted()).orElseThrow(() -> Problem.notFound(WHAT));
        callers.requireReach(found.jurisdictionPath(), WHAT);
        return found;
    }

    Optional<Hours> of(UUID jurisdictionId) {
        return find("jurisdictionId = ?1 and live = true", jurisdictionId).firstResultOptional();
    }

    /** With their windows, of the jurisdictions with exactly these paths. */
    List<Hours> at(Collection<String> paths) {
        return list("from Hours h left join fetch h.windows where h.jurisdictionPath in ?1 and h.live = true", paths);
    }

    Page<MeetingHoursView> page(@Nullable UUID jurisdictionId, PageRequest request) {
        return Filter.none()
                .within(callers.current().paths())
                .and("jurisdictionId = :jurisdictionId", "jurisdictionId", jurisdictionId)
                .page(this, request, rows -> rows.stream().map(Hours::view).toList());
    }
}
