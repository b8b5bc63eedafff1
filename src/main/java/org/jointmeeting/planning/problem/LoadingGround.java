package org.jointmeeting.planning.problem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.booking.ConflictCause;
import org.jointmeeting.booking.TakenTime;
import org.jointmeeting.booking.TakenTimes;
import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.meeting.MeetingWindow;
import org.jointmeeting.meeting.MeetingWindows;
import org.jointmeeting.meeting.MeetingsToPlan;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.planning.city.Closure;
import org.jointmeeting.planning.city.Engagement;
import org.jointmeeting.planning.horizon.Grid;
import org.jointmeeting.planning.problem.PlanProblem.Place;
import org.jointmeeting.planning.problem.PlanProblem.Planned;
import org.jointmeeting.planning.problem.PlanProblem.Somebody;
import org.jointmeeting.shared.tracking.Portions;

/** Loads where and when the jurisdictions of a plan meet, and when people and venues are taken. */
@ApplicationScoped
class LoadingGround {

    private final Directory directory;
    private final MeetingWindows windows;
    private final MeetingsToPlan meetings;
    private final TakenTimes takenTimes;

    LoadingGround(Directory directory, MeetingWindows windows, MeetingsToPlan meetings, TakenTimes takenTimes) {
        this.directory = directory;
        this.windows = windows;
        this.meetings = meetings;
        this.takenTimes = takenTimes;
    }

    Ground load(PlanHorizon horizon, List<Wanted> wanted, Instant from) {
        Set<String> paths =
                wanted.stream().map(meeting -> meeting.where().path()).collect(Collectors.toSet());
        Set<String> lines = new HashSet<>();
        paths.forEach(path -> lines.addAll(JurisdictionView.lineOf(path)));
        Map<String, List<MeetingWindow>> open = new HashMap<>();
        Portions.of(paths).map(windows::of).forEach(open::putAll);
        Map<String, List<VenueView>> venues = Portions.find(lines, directory::findVenues).stream()
                .collect(Collectors.groupingBy(VenueView::jurisdictionPath));
        return new Ground(open, venues, meetings.lastHeld(horizon.root().path(), from));
    }

    /**
     * What its own meetings have booked is free: they are about to get another time. Only who comes to them and is not for
     * the plan to choose, such as a substitute, is taken.
     */
    PlanProblem withTaken(PlanProblem problem) {
        Grid grid = problem.grid();
        TimeSlot span = new TimeSlot(grid.instantOf(0), grid.instantOf(grid.size()));
        Numbering people =
                new Numbering(problem.people().stream().map(Somebody::id).toList());
        Numbering places =
                new Numbering(problem.places().stream().map(Place::id).toList());
        Map<UUID, Planned> own =
                problem.meetings().stream().collect(Collectors.toMap(Planned::id, Function.identity()));
        List<Engagement> engagements = new ArrayList<>();
        Portions.find(people.ids(), ids -> takenTimes.within(span, ids, List.of())).stream()
                .filter(time -> !isChosenFor(own, people, time))
                .forEach(time -> engagements.add(new Engagement(
                        people.of(time.resourceId()),
                        grid.floor(time.slot().startsAt()),
                        lengthOf(grid, time),
                        time.cause() == ConflictCause.BOOKED,
                        time.venueId() == null ? null : places.find(time.venueId()))));
        List<Closure> closures = new ArrayList<>();
        Portions.find(places.ids(), ids -> takenTimes.within(span, List.of(), ids)).stream()
                .filter(time -> time.reasonId() == null || !own.containsKey(time.reasonId()))
                .forEach(time -> closures.add(new Closure(
                        places.of(time.resourceId()), grid.floor(time.slot().startsAt()), lengthOf(grid, time))));
        return problem.with(engagements, closures);
    }

    private static boolean isChosenFor(Map<UUID, Planned> own, Numbering people, TakenTime time) {
        Planned meeting = time.reasonId() == null ? null : own.get(time.reasonId());
        int person = people.of(time.resourceId());
        return meeting != null && meeting.chairs().stream().anyMatch(chair -> chair.isQualified(person));
    }

    private static int lengthOf(Grid grid, TakenTime time) {
        return grid.ceiling(time.slot().endsAt()) - grid.floor(time.slot().startsAt());
    }

    /** The places of ids in a list. */
    private record Numbering(List<UUID> ids, Map<UUID, Integer> numbers) {

        Numbering(List<UUID> ids) {
            this(ids, IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, Function.identity())));
        }

        @Nullable
        Integer find(UUID id) {
            return numbers.get(id);
        }

        int of(UUID id) {
            return Objects.requireNonNull(numbers.get(id));
        }
    }
}
