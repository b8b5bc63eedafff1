package org.jointmeeting.planning.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Tries every start that is allowed: a room that is free and large enough, and somebody free for each required seat. All
 * that is taken is turned once into bits of the starts it blocks, so that a try is a few bits to look at.
 */
final class TimeSearch {

    /** Rooms at which nobody is booked are all alike: everybody has to come from elsewhere. */
    private static final int ELSEWHERE = 0;

    private final Question question;
    private final Map<UUID, Integer> indexes = new LinkedHashMap<>();
    private final List<Candidate> people = new ArrayList<>();
    private final List<RoomToUse> rooms;
    private final BitSet[] roomBlocked;
    private final int[] placeOf;
    private final List<BitSet[]> blockedAt = new ArrayList<>();
    private final int[][] candidates;
    private final Tenure[][] tenures;
    private final int[] present;
    private final List<Integer> requiredFirst = new ArrayList<>();
    private final Filling filling;

    TimeSearch(Question question) {
        this.question = question;
        this.candidates = question.seats().stream()
                .map(seat -> seat.candidates().stream()
                        .mapToInt(candidate -> indexOf(candidate.person()))
                        .toArray())
                .toArray(int[][]::new);
        this.tenures = question.seats().stream()
                .map(seat -> seat.candidates().stream().map(Incumbent::tenure).toArray(Tenure[]::new))
                .toArray(Tenure[][]::new);
        this.present = question.present().stream()
                .mapToInt(convener -> indexOf(convener.person()))
                .toArray();
        this.rooms = question.rooms().stream()
                .filter(room -> room.capacity() >= question.people())
                .toList();
        this.roomBlocked = rooms.stream().map(room -> blocked(room.taken())).toArray(BitSet[]::new);
        this.filling = new Filling(candidates, people.size());
        this.placeOf = new int[rooms.size()];
        orderSeats();
        knowPlaces();
    }

    /** Everybody who was found at one start. */
    record Found(int start, RoomToUse room, @Nullable Candidate[] onSeats, int filled) {}

    Question question() {
        return question;
    }

    /** The best way to hold it at each start at which it can be held. */
    List<Found> all() {
        List<Found> found = new ArrayList<>();
        for (int start = question.starts().nextSetBit(0);
                start >= 0;
                start = question.starts().nextSetBit(start + 1)) {
            Found best = at(start);
            if (best != null) {
                found.add(best);
            }
        }
        return found;
    }

    /** The first start at which it can be held; null when there is none. */
    @Nullable
    Found first() {
        for (int start = question.starts().nextSetBit(0);
                start >= 0;
                start = question.starts().nextSetBit(start + 1)) {
            Found found = at(start);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** With as many seats filled as can be, then in the best room; null when it can't be held then. */
    @Nullable
    Found at(int start) {
        return at(start, Waiver.NOTHING);
    }

    /** Whether it could be held then if only that gave way. */
    boolean isPossible(int start, Waiver waiver) {
        return waiver.isRoom()
                ? fill(start, Easing.anyRoom(question.people()), blockedAt.get(ELSEWHERE), waiver) != null
                : at(start, waiver) != null;
    }

    private @Nullable Found at(int start, Waiver waiver) {
        Found best = null;
        @Nullable Found[] byPlace = new Found[blockedAt.size()];
        BitSet isTried = new BitSet();
        for (int i = 0; i < rooms.size() && !isFull(best); i++) {
            if (roomBlocked[i].get(start)) {
                continue;
            }
            int place = placeOf[i];
            if (!isTried.get(place)) {
                isTried.set(place);
                byPlace[place] = fill(start, rooms.get(i), blockedAt.get(place), waiver);
            }
            Found found = byPlace[place];
            if (found != null && (best == null || found.filled() > best.filled())) {
                best = new Found(start, rooms.get(i), found.onSeats(), found.filled());
            }
        }
        return best;
    }

    private boolean isFull(@Nullable Found found) {
        return found != null && found.filled() == candidates.length;
    }

    // ── what stands in the way ───────────────────────────────────────────────────────────────────────────

    boolean isRoomFree(int start) {
        for (BitSet blocked : roomBlocked) {
            if (!blocked.get(start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody could fill the seat at that start, wherever it is held. */
    boolean canBeFilled(int seat, int start) {
        return anyPlace(start, blocked -> {
            for (int choice = 0; choice < candidates[seat].length; choice++) {
                if (canCome(seat, choice, start, blocked)) {
                    return true;
                }
            }
            return false;
        });
    }

    boolean isPresent(int start) {
        return anyPlace(start, blocked -> arePresent(blocked, start));
    }

    private boolean anyPlace(int start, Predicate<BitSet[]> holds) {
        boolean isAnyRoom = false;
        for (int i = 0; i < rooms.size(); i++) {
            if (!roomBlocked[i].get(start)) {
                isAnyRoom = true;
                if (holds.test(blockedAt.get(placeOf[i]))) {
                    return true;
                }
            }
        }
        return !isAnyRoom && holds.test(blockedAt.get(ELSEWHERE));
    }

    // ── how ──────────────────────────────────────────────────────────────────────────────────────────────

    private @Nullable Found fill(int start, RoomToUse room, BitSet[] blocked, Waiver waiver) {
        if (!waiver.isConvener() && !arePresent(blocked, start)) {
            return null;
        }
        filling.clear();
        int filled = 0;
        for (int seat : requiredFirst) {
            boolean isFilled = filling.fill(seat, (it, choice) -> canCome(it, choice, start, blocked));
            if (!isFilled && question.seats().get(seat).isRequired() && waiver.seat() != seat) {
                return null;
            }
            filled += isFilled ? 1 : 0;
        }
        @Nullable Candidate[] onSeats = new Candidate[candidates.length];
        for (int seat = 0; seat < onSeats.length; seat++) {
            int person = filling.personOn(seat);
            onSeats[seat] = person == Filling.NOBODY ? null : people.get(person);
        }
        return new Found(start, room, onSeats, filled);
    }

    private boolean canCome(int seat, int choice, int start, BitSet[] blocked) {
        return tenures[seat][choice].holds(start) && !blocked[candidates[seat][choice]].get(start);
    }

    private boolean arePresent(BitSet[] blocked, int start) {
        for (int i = 0; i < present.length; i++) {
            if (blocked[present[i]].get(start)
                    || !question.present().get(i).tenure().holds(start)) {
                return false;
            }
        }
        return true;
    }

    private void knowPlaces() {
        blockedAt.add(blockedFrom(null));
        Set<UUID> known = people.stream()
                .flatMap(person -> person.taken().stream())
                .map(Taken::venueId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (int i = 0; i < placeOf.length; i++) {
            UUID room = rooms.get(i).id();
            placeOf[i] = ELSEWHERE;
            if (known.contains(room)) {
                placeOf[i] = blockedAt.size();
                blockedAt.add(blockedFrom(room));
            }
        }
    }

    private BitSet[] blockedFrom(@Nullable UUID venue) {
        return people.stream()
                .map(person -> blocked(person.taken().stream()
                        .map(taken -> taken.venueId() == null || taken.venueId().equals(venue)
                                ? taken
                                : taken.withWay(question.way()))
                        .toList()))
                .toArray(BitSet[]::new);
    }

    private BitSet blocked(List<Taken> taken) {
        BitSet starts = new BitSet(question.grid().size());
        taken.forEach(time -> time.block(starts, question.length()));
        return starts;
    }

    private int indexOf(Candidate candidate) {
        return indexes.computeIfAbsent(candidate.personId(), id -> {
            people.add(candidate);
            return people.size() - 1;
        });
    }

    private void orderSeats() {
        for (boolean isRequired : new boolean[] {true, false}) {
            for (int seat = 0; seat < question.seats().size(); seat++) {
                if (question.seats().get(seat).isRequired() == isRequired) {
                    requiredFirst.add(seat);
                }
            }
        }
    }
}
