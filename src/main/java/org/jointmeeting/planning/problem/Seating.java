package org.jointmeeting.planning.problem;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingToPlan.Expected;
import org.jointmeeting.meeting.seat.SeatReference;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.planning.city.Known;
import org.jointmeeting.planning.city.Seat;
import org.jointmeeting.planning.problem.PlanProblem.Chair;
import org.jointmeeting.planning.problem.PlanProblem.Somebody;

/**
 * Turns the seats of meetings into chairs with those who can fill them, and numbers the people. Where a post begins or
 * ends within the horizon, a chair says who can fill it on which days.
 */
final class Seating {

    private final Map<SeatReference, List<PostView>> posts;
    private final Map<SeatReference, String> labels;
    private final Set<UUID> missingParties;
    private final DayRange horizon;
    private final NumberedPeople people = new NumberedPeople();

    /**
     * @param posts who holds posts within the horizon, heads first
     * @param labels of seats that came without one
     * @param missingParties whose stand-in comes; while nobody knows who, their seats take nobody's time
     */
    Seating(
            Map<SeatReference, List<PostView>> posts,
            Map<SeatReference, String> labels,
            Set<UUID> missingParties,
            DayRange horizon) {
        this.posts = posts;
        this.labels = labels;
        this.missingParties = missingParties;
        this.horizon = horizon;
    }

    List<Somebody> people() {
        return people.all();
    }

    List<Chair> chairs(Wanted wanted) {
        List<Integer> days = turningDays(wanted.seats());
        List<List<Chair>> byTurn = days.stream()
                .map(horizon.first()::plusDays)
                .map(day -> new SeatingOfDay(posts, labels, missingParties, people, day).chairs(wanted))
                .toList();
        return IntStream.range(0, byTurn.get(0).size())
                .mapToObj(chair -> notified(
                        wanted,
                        chair,
                        together(
                                days,
                                byTurn.stream().map(turn -> turn.get(chair)).toList())))
                .filter(chair -> chair.need() != Seat.Need.NONE)
                .toList();
    }

    /** The first day, and those on which a post of the seats begins or has ended. */
    private List<Integer> turningDays(List<Expected> seats) {
        Set<Integer> days = new TreeSet<>(Set.of(0));
        for (Expected seat : seats) {
            for (PostView post : posts.getOrDefault(new SeatReference(seat.kind(), seat.holderId()), List.of())) {
                for (LocalDate turn :
                        List.of(post.startsOn(), post.period().lastDay().plusDays(1))) {
                    if (horizon.holds(turn)) {
                        days.add((int) ChronoUnit.DAYS.between(horizon.first(), turn));
                    }
                }
            }
        }
        return List.copyOf(days);
    }

    /** A chair of all days; it takes nobody's time only if it doesn't on any of them. */
    private static Chair together(List<Integer> days, List<Chair> turns) {
        List<Seat.Turn> different = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            if (i == 0 || !isAlike(turns.get(i - 1), turns.get(i))) {
                different.add(new Seat.Turn(
                        days.get(i), turns.get(i).qualified(), turns.get(i).need()));
            }
        }
        if (different.size() == 1) {
            return turns.get(0);
        }
        Chair told = turns.stream()
                .filter(chair -> chair.need() != Seat.Need.NONE)
                .findFirst()
                .orElse(turns.get(0));
        int[] anybody = turns.stream()
                .flatMapToInt(chair -> IntStream.of(chair.qualified()))
                .distinct()
                .toArray();
        return new Chair(told.kind(), told.holderId(), told.label(), told.need(), anybody, different, null);
    }

    private static boolean isAlike(Chair one, Chair other) {
        return one.need() == other.need() && Arrays.equals(one.qualified(), other.qualified());
    }

    /** With whom the notice named, if that is still who can come; or nobody, where somebody must. */
    private Chair notified(Wanted wanted, int number, Chair chair) {
        if (!wanted.isNotified() || number >= wanted.seats().size()) {
            return chair;
        }
        UUID person = wanted.seats().get(number).personId();
        if (person == null) {
            return chair.need() == Seat.Need.OPTIONAL ? chair : chair.notifiedTo(Known.NONE);
        }
        @Nullable Integer named = people.find(person);
        return named == null || !chair.isQualified(named) ? chair : chair.notifiedTo(named);
    }

    /** Who was asked to a meeting and won't come at its time, of those who are wanted anywhere. */
    List<Integer> declined(Wanted wanted) {
        return wanted.seats().stream()
                .flatMap(seat -> Stream.ofNullable(seat.declinedId()))
                .flatMap(person -> Stream.ofNullable(people.find(person)))
                .toList();
    }
}
