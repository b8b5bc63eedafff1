package org.jointmeeting.planning.city;

import org.jointmeeting.planning.engine.Diaries;

/**
 * Makes room on a seat that nobody is left for: whoever could take it but sits on another seat of the same meeting moves
 * there, if that seat finds somebody else or may stay empty (augmenting paths). So a seat is told to be empty only if it
 * can't be filled however the others are.
 */
final class Reseating {

    private final Diaries diaries;
    private final int[] chosen;
    private final int[] tried;
    private int count;

    /** @param chosen who sits on the seats of the meeting at hand; changed by a move */
    Reseating(Diaries diaries, int[] chosen, int people) {
        this.diaries = diaries;
        this.chosen = chosen;
        this.tried = new int[people];
    }

    /**
     * @param filled how many seats are filled so far; the next one is to be
     * @return whether it is filled now
     */
    boolean fill(Seat[] seats, int filled, int start, int length) {
        count = 0;
        return seat(seats, filled, filled, start, length);
    }

    private boolean seat(Seat[] seats, int seat, int filled, int start, int length) {
        for (int person : seats[seat].qualified()) {
            if (!isTried(person) && diaries.isFree(person, start, length)) {
                tried[count++] = person;
                int other = seatOf(person, filled);
                if (other == Holders.NOBODY || leave(seats, other, filled, start, length)) {
                    chosen[seat] = person;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean leave(Seat[] seats, int seat, int filled, int start, int length) {
        if (seat(seats, seat, filled, start, length)) {
            return true;
        }
        boolean mayBeEmpty = seats[seat].need() == Seat.Need.OPTIONAL;
        if (mayBeEmpty) {
            chosen[seat] = Holders.NOBODY;
        }
        return mayBeEmpty;
    }

    private boolean isTried(int person) {
        for (int i = 0; i < count; i++) {
            if (tried[i] == person) {
                return true;
            }
        }
        return false;
    }

    private int seatOf(int person, int filled) {
        for (int seat = 0; seat < filled; seat++) {
            if (chosen[seat] == person) {
                return seat;
            }
        }
        return Holders.NOBODY;
    }
}
