package org.jointmeeting.meeting.series;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.time.ServiceClock;
import org.jointmeeting.shared.tracking.Tracked;

/** Shows series, each with what keeps its next meeting from being drafted. */
@ApplicationScoped
class SeriesViews {

    private final DueMeetings due;
    private final ServiceClock clock;

    SeriesViews(DueMeetings due, ServiceClock clock) {
        this.due = due;
        this.clock = clock;
    }

    MeetingSeriesView of(Series series) {
        return of(List.of(series)).get(0);
    }

    List<MeetingSeriesView> of(List<Series> all) {
        Map<UUID, DueMeeting> hindered =
                due.hindered(all.stream().map(Tracked::id).toList(), clock.today());
        return all.stream()
                .map(series -> view(series, hindered.get(series.id())))
                .toList();
    }

    private static MeetingSeriesView view(Series series, @Nullable DueMeeting hindered) {
        return new MeetingSeriesView(
                series.id(),
                series.jurisdictionId(),
                series.jurisdictionPath(),
                series.kind(),
                series.title(),
                series.rule(),
                series.firstDay(),
                series.lastDay(),
                series.startTime().toString(),
                series.durationMinutes(),
                series.venueId(),
                series.convenerPersonId(),
                series.move(),
                hindrance(hindered),
                series.modifiedAt(),
                series.deletedAt(),
                series.version());
    }

    private static MeetingSeriesView.@Nullable Hindrance hindrance(@Nullable DueMeeting hindered) {
        return hindered == null || hindered.problem() == null
                ? null
                : new MeetingSeriesView.Hindrance(hindered.plannedOn(), hindered.problem());
    }
}
