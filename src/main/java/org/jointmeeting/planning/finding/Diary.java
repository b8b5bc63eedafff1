package org.jointmeeting.planning.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jointmeeting.booking.ConflictCause;
import org.jointmeeting.booking.ResourceKind;
import org.jointmeeting.booking.TakenTime;
import org.jointmeeting.planning.horizon.Grid;

/** When people and rooms are taken, and how often people are. */
final class Diary {

    private final Grid grid;
    private final Map<UUID, List<Taken>> taken = new HashMap<>();
    private final Map<UUID, Long> loads;

    Diary(Grid grid, List<TakenTime> times) {
        this.grid = grid;
        this.loads = times.stream()
                .filter(time -> time.kind() == ResourceKind.PERSON && time.cause() == ConflictCause.BOOKED)
                .collect(Collectors.groupingBy(TakenTime::resourceId, Collectors.counting()));
        times.forEach(this::note);
    }

    private void note(TakenTime time) {
        int from = grid.floor(time.slot().startsAt());
        int until = grid.ceiling(time.slot().endsAt());
        if (from < until) {
            taken.computeIfAbsent(time.resourceId(), id -> new ArrayList<>())
                    .add(new Taken(from, until, time.venueId()));
        }
    }

    Grid grid() {
        return grid;
    }

    List<Taken> of(UUID id) {
        return taken.getOrDefault(id, List.of());
    }

    Candidate candidate(UUID personId, String name) {
        return new Candidate(personId, name, loads.getOrDefault(personId, 0L).intValue(), of(personId));
    }
}
