package org.jointmeeting.minutes;

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

/** The minutes of all meetings. */
@ApplicationScoped
class AllMinutes implements PanacheRepositoryBase<Minutes, UUID> {

    private static final Text WHAT = Text.of("会议纪要", "minutes");

    private final Callers callers;

    AllMinutes(Callers callers) {
        this.callers = callers;
    }

    Optional<Minutes> of(UUID meetingId) {
        return find("meetingId", meetingId).firstResultOptional();
    }

    /** @throws Problem 404 when the meeting has none yet */
    Minutes requireOf(UUID meetingId) {
        return of(meetingId).orElseThrow(() -> Problem.notFound(WHAT));
    }

    Page<MinutesView> page(
            @Nullable UUID jurisdictionId,
            @Nullable MinutesStatus status,
            @Nullable String title,
            PageRequest request) {
        return Filter.none()
                .within(callers.current().jurisdictionPath())
                .and("jurisdictionId = :jurisdictionId", "jurisdictionId", jurisdictionId)
                .and("status = :status", "status", status)
                .andContains("title", "title", title)
                .page(this, request, rows -> rows.stream()
                        .map(minutes -> MinutesView.of(minutes, callers.current()))
                        .toList());
    }
}
