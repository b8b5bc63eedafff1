package org.jointmeeting.planning.finding;

import java.util.BitSet;
import java.util.List;

import org.jointmeeting.planning.horizon.Grid;

/**
 * What is asked: everybody and everything that a search looks at, once loaded.
 *
 * @param unknown seats of missing parties, for which nobody knows who comes; they take nobody's time
 * @param present who must be free without filling a seat: the convener
 * @param rooms best first
 * @param people how many the room must hold
 * @param length of the meeting in grains
 * @param way from one venue to another in grains
 * @param starts the grains at which the jurisdiction's windows and the notice let it begin
 */
record Question(
        Grid grid,
        List<SeatToFill> seats,
        List<Sought.Seat> unknown,
        List<Incumbent> present,
        List<RoomToUse> rooms,
        int people,
        int length,
        int way,
        BitSet starts) {

    Question {
        seats = List.copyOf(seats);
        unknown = List.copyOf(unknown);
        present = List.copyOf(present);
        rooms = List.copyOf(rooms);
        starts = (BitSet) starts.clone();
    }

    Question withSeats(List<SeatToFill> other) {
        return new Question(grid, other, unknown, present, rooms, people, length, way, starts);
    }

    Question withPeople(int other) {
        return new Question(grid, seats, unknown, present, rooms, other, length, way, starts);
    }

    Question withRooms(List<RoomToUse> other) {
        return new Question(grid, seats, unknown, present, other, people, length, way, starts);
    }

    Question withPresent(List<Incumbent> other) {
        return new Question(grid, seats, unknown, other, rooms, people, length, way, starts);
    }

    Question withStarts(BitSet other) {
        return new Question(grid, seats, unknown, present, rooms, people, length, way, other);
    }

    Question withLength(int other, BitSet itsStarts) {
        return new Question(grid, seats, unknown, present, rooms, people, other, way, itsStarts);
    }
}
