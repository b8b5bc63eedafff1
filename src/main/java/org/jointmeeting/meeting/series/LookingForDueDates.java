package org.jointmeeting.meeting.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import org.jointmeeting.calendar.Occurrence;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.time.ServiceClock;

/** Finds the occurrences of all series that are near enough and not drafted yet. */
@ApplicationScoped
class LookingForDueDates {

    private static final Logger LOG = Logger.getLogger(LookingForDueDates.class);

    private final AllSeries all;
    private final DueMeetings due;
    private final SeriesDates dates;
    private final ServiceClock clock;
    private final int daysAhead;

    LookingForDueDates(AllSeries all, DueMeetings due, SeriesDates dates, ServiceClock clock, SeriesConfig config) {
        this.all = all;
        this.due = due;
        this.dates = dates;
        this.clock = clock;
        this.daysAhead = config.daysAhead();
    }

    @Transactional
    List<DueDate> look() {
        LocalDate earliest = clock.today().minusDays(SeriesDates.FARTHEST_MOVE);
        Map<UUID, Set<LocalDate>> drafted = due.draftedSince(earliest);
        List<DueDate> found = new ArrayList<>();
        for (Series series : all.running(earliest)) {
            try {
                dueOf(series, earliest)
                        .filter(date ->
                                !drafted.getOrDefault(series.id(), Set.of()).contains(date.plannedOn()))
                        .forEach(found::add);
            } catch (Problem unreadable) {
                LOG.errorf(
                        "The dates of the meeting series %s cannot be told: %s", series.id(), unreadable.getMessage());
            }
        }
        return found;
    }

    private Stream<DueDate> dueOf(Series series, LocalDate earliest) {
        Instant now = clock.instant();
        LocalDate horizon = clock.today().plusDays(daysAhead);
        return dates.planned(series.changeable(), earliest, horizon.plusDays(SeriesDates.FARTHEST_MOVE)).stream()
                .flatMap(occurrence -> dateOf(series, occurrence))
                .filter(date -> !date.heldOn().isAfter(horizon)
                        && dates.startOf(series, date.heldOn()).isAfter(now));
    }

    private static Stream<DueDate> dateOf(Series series, Occurrence occurrence) {
        LocalDate heldOn = occurrence.heldOn();
        return heldOn == null
                ? Stream.empty()
                : Stream.of(new DueDate(series.id(), series.version(), occurrence.plannedOn(), heldOn));
    }
}
