package org.jointmeeting.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.AgendaReading;
import org.jointmeeting.meeting.ConsultingMeetings;
import org.jointmeeting.meeting.MeetingPlace;
import org.jointmeeting.meeting.Reader;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.paging.Subtree;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The minutes of all meetings. */
@ApplicationScoped
class AllMinutes implements PanacheRepositoryBase<Minutes, UUID> {

    private static final Text WHAT = Text.of("会议纪要", "minutes");

    private final Callers callers;
    private final ConsultingMeetings meetings;

    AllMinutes(Callers callers, ConsultingMeetings meetings) {
        this.callers = callers;
        this.meetings = meetings;
    }

    Optional<Minutes> of(UUID meetingId) {
        return find("meetingId", meetingId).firstResultOptional();
    }

    /** @throws Problem 404 when the meeting has none yet */
    Minutes requireOf(UUID meetingId) {
        return of(meetingId).orElseThrow(() -> Problem.notFound(WHAT));
    }

    /** @throws Problem 404 also while they are a draft, but for officials */
    Minutes requireReadable(UUID meetingId) {
        Minutes minutes = requireOf(meetingId);
        if (minutes.status() != MinutesStatus.ISSUED
                && !Objects.requireNonNull(readingsOf(List.of(minutes)).get(meetingId))
                        .isWhole()) {
            throw Problem.notFound(WHAT);
        }
        return minutes;
    }

    Page<MinutesView> page(
            @Nullable UUID jurisdictionId,
            @Nullable MinutesStatus status,
            @Nullable String title,
            PageRequest request) {
        Caller caller = callers.current();
        List<String> offices = Reader.officialPaths(caller);
        Map<String, Object> drafts = new HashMap<>(Subtree.values("office", offices));
        drafts.put("issued", MinutesStatus.ISSUED);
        return Filter.none()
                .within(caller.paths())
                .and("(" + Subtree.condition("jurisdictionPath", "office", offices) + " or status = :issued)", drafts)
                .and("jurisdictionId = :jurisdictionId", "jurisdictionId", jurisdictionId)
                .and("status = :status", "status", status)
                .andContains("title", "title", title)
                .page(this, request, this::views);
    }

    MinutesView view(Minutes minutes) {
        return views(List.of(minutes)).get(0);
    }

    private List<MinutesView> views(List<Minutes> rows) {
        Map<UUID, AgendaReading> readings = readingsOf(rows);
        return rows.stream()
                .map(minutes -> MinutesView.of(
                        minutes, callers.current(), Objects.requireNonNull(readings.get(minutes.meetingId()))))
                .toList();
    }

    private Map<UUID, AgendaReading> readingsOf(List<Minutes> rows) {
        return meetings.readingsOf(rows.stream()
                .map(minutes -> new MeetingPlace(minutes.meetingId(), minutes.jurisdictionPath()))
                .toList());
    }
}
