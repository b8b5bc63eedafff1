package org.jointmeeting.planning.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.booking.TakenTime;
import org.jointmeeting.booking.TakenTimes;
import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.meeting.MeetingToPlan;
import org.jointmeeting.meeting.MeetingsToPlan;
import org.jointmeeting.planning.horizon.Grid;
import org.jointmeeting.planning.problem.PlanProblem.Place;
import org.jointmeeting.planning.problem.PlanProblem.Planned;
import org.jointmeeting.planning.problem.PlanProblem.Somebody;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;
import org.jointmeeting.shared.tracking.Portions;

/** Looks whether what a plan rests on still stands, before anything of it is done. */
@ApplicationScoped
class CheckingPlans {

    private final MeetingsToPlan meetings;
    private final TakenTimes takenTimes;
    private final ServiceClock clock;

    CheckingPlans(MeetingsToPlan meetings, TakenTimes takenTimes, ServiceClock clock) {
        this.meetings = meetings;
        this.takenTimes = takenTimes;
        this.clock = clock;
    }

    /** What moved meanwhile, meeting by meeting; nothing if all stands. */
    List<Text> moved(String path, Board board) {
        Map<UUID, MeetingToPlan> now = meetingsNow(path, board);
        Set<UUID> planned = board.problem().meetings().stream().map(Planned::id).collect(Collectors.toSet());
        List<MeetingToPlan> others = now.values().stream()
                .filter(meeting -> !planned.contains(meeting.id()))
                .toList();
        var showing = new ShowingMeetings(board);
        Taken taken = taken(board, planned);
        List<Text> moved = new ArrayList<>();
        for (int i = 0; i < board.problem().meetings().size(); i++) {
            if (board.outcome().isPlaced(i)) {
                Text trouble = changed(board.meeting(i), now, others);
                if (trouble == null) {
                    trouble = taken.by(showing, i);
                }
                if (trouble != null) {
                    moved.add(Text.of("“{0}”{1}", "“{0}” {1}", board.meeting(i).title(), trouble));
                }
            }
        }
        return moved;
    }

    private Map<UUID, MeetingToPlan> meetingsNow(String path, Board board) {
        LocalDate first = board.problem().meetings().stream()
                .flatMap(meeting -> Stream.of(
                        meeting.periodFirst(),
                        meeting.setFor() == null ? meeting.periodFirst() : clock.dateOf(meeting.setFor())))
                .min(LocalDate::compareTo)
                .orElse(board.problem().first());
        LocalDate last = board.problem().meetings().stream()
                .map(Planned::periodLast)
                .max(LocalDate::compareTo)
                .orElse(board.problem().first());
        Instant from = first.minusYears(1).atStartOfDay(clock.getZone()).toInstant();
        Instant until = last.plusYears(1).atStartOfDay(clock.getZone()).toInstant();
        return meetings.within(path, from, until).stream()
                .collect(Collectors.toMap(MeetingToPlan::id, Function.identity()));
    }

    private @Nullable Text changed(Planned planned, Map<UUID, MeetingToPlan> now, List<MeetingToPlan> others) {
        if (!planned.isDrafted()) {
            boolean isDraftedSince = others.stream()
                    .anyMatch(other -> other.jurisdictionId().equals(planned.jurisdictionId())
                            && !clock.dateOf(other.startsAt()).isBefore(planned.periodFirst())
                            && !clock.dateOf(other.startsAt()).isAfter(planned.periodLast()));
            return isDraftedSince ? Text.of("已由他人另行拟定。", "was drafted by somebody meanwhile.") : null;
        }
        MeetingToPlan current = now.get(planned.id());
        if (current == null) {
            return Text.of("已被取消。", "was cancelled.");
        }
        return planned.version() != null && planned.version() == current.version()
                ? null
                : Text.of(
                        "已被修改（当前为“{0}”）。",
                        "was changed; it is {0} now.", current.status().label());
    }

    private Taken taken(Board board, Set<UUID> planned) {
        Grid grid = board.problem().grid();
        TimeSlot span = new TimeSlot(grid.instantOf(0), grid.instantOf(grid.size()));
        List<UUID> people = board.problem().people().stream().map(Somebody::id).toList();
        List<UUID> places = board.problem().places().stream().map(Place::id).toList();
        Map<UUID, List<TakenTime>> times = new HashMap<>();
        List<TakenTime> all = new ArrayList<>(Portions.find(people, ids -> takenTimes.within(span, ids, List.of())));
        all.addAll(Portions.find(places, ids -> takenTimes.within(span, List.of(), ids)));
        all.stream()
                .filter(time -> time.reasonId() == null || !planned.contains(time.reasonId()))
                .forEach(time -> times.computeIfAbsent(time.resourceId(), id -> new ArrayList<>())
                        .add(time));
        return new Taken(times);
    }

    /** Who and what is taken by others. */
    private record Taken(Map<UUID, List<TakenTime>> times) {

        @Nullable
        Text by(ShowingMeetings showing, int number) {
            PlannedMeetingView view = showing.view(number);
            if (view.startsAt() == null || view.endsAt() == null || view.venueId() == null) {
                return null;
            }
            TimeSlot slot = new TimeSlot(view.startsAt(), view.endsAt());
            if (isTaken(view.venueId(), slot)) {
                return Text.of("的场所“{0}”已被占用。", "has lost its room “{0}”.", String.valueOf(view.venueName()));
            }
            return view.seats().stream()
                    .filter(seat -> seat.personId() != null && isTaken(seat.personId(), slot))
                    .findFirst()
                    .map(seat -> Text.of(
                            "的“{0}”{1}届时已有安排。",
                            "has lost {1} of “{0}”, who is engaged then.",
                            seat.label(),
                            String.valueOf(seat.personName())))
                    .orElse(null);
        }

        private boolean isTaken(UUID id, TimeSlot slot) {
            return times.getOrDefault(id, List.of()).stream()
                    .anyMatch(time -> time.slot().overlaps(slot));
        }
    }
}
