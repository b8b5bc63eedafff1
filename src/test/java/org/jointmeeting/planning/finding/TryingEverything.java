package org.jointmeeting.planning.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.planning.horizon.Grid;

/** Every room and every way to seat people, one after the other, by the rules as they are told. */
final class TryingEverything {

    static final int IMPOSSIBLE = -1;

    private final Question question;

    TryingEverything(Question question) {
        this.question = question;
    }

    boolean isPossible() {
        return question.starts().stream().anyMatch(start -> mostSeatsAt(start) != IMPOSSIBLE);
    }

    /** As many seats as can be filled, with all that are required; or {@link #IMPOSSIBLE}. */
    int mostSeatsAt(int start) {
        int most = IMPOSSIBLE;
        for (RoomToUse room : freeRooms(start)) {
            if (question.present().stream().allMatch(convener -> canCome(convener, start, room.id()))) {
                most = Math.max(most, mostSeats(0, start, room.id(), new HashSet<>()));
            }
        }
        return most;
    }

    private int mostSeats(int seat, int start, UUID room, Set<UUID> seated) {
        if (seat == question.seats().size()) {
            return 0;
        }
        SeatToFill it = question.seats().get(seat);
        int most = it.isRequired() ? IMPOSSIBLE : mostSeats(seat + 1, start, room, seated);
        for (Incumbent candidate : it.candidates()) {
            Candidate person = candidate.person();
            if (canCome(candidate, start, room) && seated.add(person.personId())) {
                int rest = mostSeats(seat + 1, start, room, seated);
                most = rest == IMPOSSIBLE ? most : Math.max(most, rest + 1);
                seated.remove(person.personId());
            }
        }
        return most;
    }

    boolean holds(TimeSearch.Found found) {
        Set<UUID> seated = new HashSet<>();
        boolean holds = freeRooms(found.start()).contains(found.room());
        for (int i = 0; i < question.seats().size(); i++) {
            @Nullable Candidate person = found.onSeats()[i];
            holds &= person == null
                    ? !question.seats().get(i).isRequired()
                    : question.seats().get(i).candidates().stream()
                                    .anyMatch(candidate -> candidate.person().equals(person)
                                            && canCome(
                                                    candidate,
                                                    found.start(),
                                                    found.room().id()))
                            && seated.add(person.personId());
        }
        return holds;
    }

    /** By what a kind of obstacle means. */
    boolean isTrue(Obstacles.Obstacle obstacle, int start) {
        List<@Nullable UUID> places = new ArrayList<>();
        freeRooms(start).forEach(room -> places.add(room.id()));
        if (places.isEmpty()) {
            places.add(null);
        }
        return switch (obstacle.kind()) {
            case ROOM -> freeRooms(start).isEmpty();
            case SEAT ->
                places.stream().noneMatch(place -> question.seats().get(obstacle.seat()).candidates().stream()
                        .anyMatch(candidate -> canCome(candidate, start, place)));
            case CONVENER ->
                places.stream().noneMatch(place -> question.present().stream()
                        .allMatch(convener -> canCome(convener, start, place)));
            case SEATS_TOGETHER -> mostSeatsAt(start) == IMPOSSIBLE;
        };
    }

    boolean isPossibleWithout(Obstacles.Obstacle obstacle, int start) {
        Question eased =
                switch (obstacle.kind()) {
                    case ROOM -> question.withRooms(List.of(Easing.anyRoom(question.people())));
                    case SEAT ->
                        question.withSeats(IntStream.range(0, question.seats().size())
                                .mapToObj(i -> i == obstacle.seat()
                                        ? question.seats().get(i).asOptional()
                                        : question.seats().get(i))
                                .toList());
                    case CONVENER -> question.withPresent(List.of());
                    case SEATS_TOGETHER -> question;
                };
        return new TryingEverything(eased).mostSeatsAt(start) != IMPOSSIBLE;
    }

    private List<RoomToUse> freeRooms(int start) {
        return question.rooms().stream()
                .filter(room -> room.capacity() >= question.people())
                .filter(room -> room.taken().stream().noneMatch(taken -> overlaps(taken, start)))
                .toList();
    }

    private boolean canCome(Incumbent candidate, int start, @Nullable UUID place) {
        return candidate.tenure().days().get(start / Grid.PER_DAY) && isFree(candidate.person(), start, place);
    }

    private boolean isFree(Candidate person, int start, @Nullable UUID place) {
        return person.taken().stream()
                .noneMatch(taken -> overlaps(taken, start)
                        || (taken.venueId() != null && !taken.venueId().equals(place) && isTooNear(taken, start)));
    }

    private boolean overlaps(Taken taken, int start) {
        return IntStream.range(start, start + question.length())
                .anyMatch(grain -> grain >= taken.from() && grain < taken.until());
    }

    /** Less than the way lies between the two, and both are in the same half-day. */
    private boolean isTooNear(Taken taken, int start) {
        int end = start + question.length();
        boolean isAfter = start >= taken.until()
                && start - taken.until() < question.way()
                && start / Grid.HALF_DAY == (taken.until() - 1) / Grid.HALF_DAY;
        boolean isBefore = end <= taken.from()
                && taken.from() - end < question.way()
                && (end - 1) / Grid.HALF_DAY == taken.from() / Grid.HALF_DAY;
        return isAfter || isBefore;
    }
}
