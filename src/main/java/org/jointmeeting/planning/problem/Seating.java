package org.jointmeeting.planning.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingToPlan.Expected;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.meeting.seat.SeatReference;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.planning.city.Seat;
import org.jointmeeting.planning.problem.PlanProblem.Chair;
import org.jointmeeting.planning.problem.PlanProblem.Somebody;

/** Turns the seats of meetings into chairs with those who can fill them, and numbers the people. */
final class Seating {

    private static final String CONVENER = "会议召集人";

    private final Map<SeatReference, List<PostView>> posts;
    private final Map<SeatReference, String> labels;
    private final Set<UUID> missingParties;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<Somebody> people = new ArrayList<>();

    /**
     * @param posts who holds posts, heads first
     * @param labels of seats that came without one
     * @param missingParties whose stand-in comes, nobody knows who; their seats take nobody's time
     */
    Seating(Map<SeatReference, List<PostView>> posts, Map<SeatReference, String> labels, Set<UUID> missingParties) {
        this.posts = posts;
        this.labels = labels;
        this.missingParties = missingParties;
    }

    List<Somebody> people() {
        return List.copyOf(people);
    }

    List<Chair> chairs(Wanted wanted) {
        List<Chair> chairs = new ArrayList<>();
        for (Expected seat : wanted.seats()) {
            if (!missingParties.contains(seat.holderId())) {
                chairs.add(chair(seat, wanted.where().level()));
            }
        }
        UUID convener = wanted.meeting() == null ? null : wanted.meeting().convenerPersonId();
        if (convener != null) {
            seatConvener(chairs, convener);
        }
        return sharingNobody(chairs);
    }

    private Chair chair(Expected seat, Level level) {
        SeatReference reference = new SeatReference(seat.kind(), seat.holderId());
        List<PostView> held = posts.getOrDefault(reference, List.of());
        Set<Integer> qualified = new LinkedHashSet<>();
        boolean headFirst =
                isHeadWanted(seat, level) && !held.isEmpty() && held.get(0).head();
        UUID expected = seat.personId();
        if (!headFirst
                && expected != null
                && held.stream().anyMatch(post -> post.personId().equals(expected))) {
            held.stream()
                    .filter(post -> post.personId().equals(expected))
                    .findFirst()
                    .ifPresent(post -> qualified.add(number(post)));
        }
        held.stream()
                .filter(post -> post.head() || !seat.isHeadRequired())
                .forEach(post -> qualified.add(number(post)));
        return new Chair(
                seat.kind(),
                seat.holderId(),
                seat.label().isEmpty() ? labels.getOrDefault(reference, "") : seat.label(),
                !seat.isRequired() ? Seat.Need.OPTIONAL : headFirst ? Seat.Need.HEAD : Seat.Need.REQUIRED,
                qualified.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Agencies send their heads to the upper levels if they can. */
    private static boolean isHeadWanted(Expected seat, Level level) {
        return seat.kind() == SeatKind.AGENCY && (seat.isHeadRequired() || level.isAbove(Level.STREET));
    }

    /** On the seat the convener holds, or beside all seats. */
    private void seatConvener(List<Chair> chairs, UUID convener) {
        Integer number = numbers.get(convener);
        for (int i = 0; number != null && i < chairs.size(); i++) {
            Chair chair = chairs.get(i);
            if (contains(chair.qualified(), number)) {
                chairs.set(i, new Chair(chair.kind(), chair.holderId(), chair.label(), Seat.Need.REQUIRED, new int[] {
                    number
                }));
                return;
            }
        }
        int other = number == null ? number(convener, CONVENER) : number;
        chairs.add(new Chair(SeatKind.AGENCY, convener, CONVENER, Seat.Need.REQUIRED, new int[] {other}));
    }

    /** Whoever alone can fill two seats sits on both: for the plan, on one. */
    private static List<Chair> sharingNobody(List<Chair> chairs) {
        Set<Integer> alone = new LinkedHashSet<>();
        return chairs.stream()
                .filter(chair -> chair.qualified().length != 1 || alone.add(chair.qualified()[0]))
                .toList();
    }

    private int number(PostView post) {
        return number(post.personId(), post.personName());
    }

    private int number(UUID personId, String name) {
        @Nullable Integer known = numbers.putIfAbsent(personId, people.size());
        if (known == null) {
            people.add(new Somebody(personId, name));
            return people.size() - 1;
        }
        return known;
    }

    private static boolean contains(int[] numbers, int wanted) {
        for (int number : numbers) {
            if (number == wanted) {
                return true;
            }
        }
        return false;
    }
}
