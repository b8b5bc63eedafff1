package org.jointmeeting.planning.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.planning.city.Known;
import org.jointmeeting.planning.problem.PlanProblem.Place;

/** The venues of a plan, numbered as they are first wanted. */
final class NumberedPlaces {

    private final Ground ground;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<Place> all = new ArrayList<>();

    NumberedPlaces(Ground ground) {
        this.ground = ground;
    }

    List<Place> all() {
        return List.copyOf(all);
    }

    /** Or {@link Known#NONE}. */
    int numberOf(UUID id) {
        return numbers.getOrDefault(id, Known.NONE);
    }

    /** Large enough for so many seats: its own first if it has one, then the nearest, of these the smallest. */
    int[] holding(int seats, Wanted wanted) {
        UUID chosen = wanted.meeting() == null ? null : wanted.meeting().venueId();
        return JurisdictionView.lineOf(wanted.where().path()).stream()
                .flatMap(path -> ground.venues().getOrDefault(path, List.of()).stream())
                .filter(venue -> venue.capacity() >= seats)
                .sorted(Comparator.comparing((VenueView venue) -> !Objects.equals(venue.id(), chosen))
                        .thenComparing(Comparator.comparingInt((VenueView venue) ->
                                        venue.jurisdictionPath().length())
                                .reversed())
                        .thenComparingInt(VenueView::capacity)
                        .thenComparing(VenueView::id))
                .mapToInt(this::number)
                .toArray();
    }

    private int number(VenueView venue) {
        return numbers.computeIfAbsent(venue.id(), id -> {
            all.add(new Place(id, venue.name(), venue.capacity()));
            return all.size() - 1;
        });
    }
}
