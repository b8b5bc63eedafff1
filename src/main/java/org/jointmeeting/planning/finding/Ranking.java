package org.jointmeeting.planning.finding;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.planning.horizon.Grid;

/** Which of many possible times are the best few, and why; at most one of a half-day while there are others. */
final class Ranking {

    private final Question question;
    private final FindingConfig.Weights weights;
    private final List<Preference> preferred;
    private final @Nullable DayOfWeek usual;
    private final int heaviest;
    private final int optional;

    /** @param usual the weekday the meeting was drafted for; null where there is none */
    Ranking(Question question, FindingConfig.Weights weights, List<Preference> preferred, @Nullable DayOfWeek usual) {
        this.question = question;
        this.weights = weights;
        this.preferred = preferred;
        this.usual = usual;
        this.heaviest = question.seats().stream()
                .flatMap(seat -> seat.candidates().stream())
                .mapToInt(candidate -> candidate.person().load())
                .max()
                .orElse(0);
        this.optional = (int)
                question.seats().stream().filter(seat -> !seat.isRequired()).count();
    }

    record Ranked(TimeSearch.Found found, int score, List<Rule.Line> lines) {}

    List<Ranked> best(List<TimeSearch.Found> found, int most) {
        List<Ranked> ranked = found.stream()
                .map(this::rank)
                .sorted(Comparator.comparingInt(Ranked::score).reversed().thenComparing(time -> time.found()
                        .start()))
                .toList();
        Set<Integer> halfDays = new HashSet<>();
        Map<Boolean, List<Ranked>> byTurn = new HashMap<>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));
        for (Ranked time : ranked) {
            boolean isFirstOfHalfDay = halfDays.add(time.found().start() / Grid.HALF_DAY);
            Objects.requireNonNull(byTurn.get(isFirstOfHalfDay)).add(time);
        }
        return Stream.of(true, false)
                .flatMap(turn -> Objects.requireNonNull(byTurn.get(turn)).stream())
                .limit(most)
                .toList();
    }

    private Ranked rank(TimeSearch.Found found) {
        List<Rule.Line> lines = new ArrayList<>();
        int day = found.start() / Grid.PER_DAY;
        add(
                lines,
                Rule.EARLIEST,
                weights.earliest(),
                1 - (double) day / question.grid().days());
        if (optional > 0) {
            int required = question.seats().size() - optional;
            add(lines, Rule.OPTIONAL_SEATS, weights.optionalSeats(), (double) (found.filled() - required) / optional);
        }
        add(lines, Rule.FAIR_LOAD, weights.fairLoad(), 1 - loadOf(found) / (heaviest + 1));
        add(lines, Rule.ROOM, weights.room(), roomFit(found.room()));
        if (!preferred.isEmpty()) {
            boolean isPreferred = preferred.stream()
                    .anyMatch(window -> window.holds(question.grid(), found.start(), question.length()));
            add(lines, Rule.PREFERRED_WINDOW, weights.preferredWindow(), isPreferred ? 1 : 0);
        }
        if (usual != null) {
            boolean isUsual = usual == question.grid().dateOf(found.start()).getDayOfWeek();
            add(lines, Rule.SAME_WEEKDAY, weights.sameWeekday(), isUsual ? 1 : 0);
        }
        return new Ranked(found, lines.stream().mapToInt(Rule.Line::points).sum(), lines);
    }

    private static void add(List<Rule.Line> lines, Rule rule, int most, double share) {
        lines.add(rule.line((int) Math.round(most * share), most));
    }

    private static double loadOf(TimeSearch.Found found) {
        return Stream.of(found.onSeats())
                .filter(Objects::nonNull)
                .mapToInt(Candidate::load)
                .average()
                .orElse(0);
    }

    /** Near, and not much larger than is needed. */
    private double roomFit(RoomToUse room) {
        double used = Math.min(1.0, (double) Math.max(1, question.people()) / room.capacity());
        return 0.5 / (1 + room.levelsAbove()) + 0.5 * used;
    }
}
