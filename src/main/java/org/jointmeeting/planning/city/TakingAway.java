package org.jointmeeting.planning.city;

import org.jointmeeting.planning.engine.Chance;

/** Finds who could fill a seat if another meeting of the plan gave them up. */
final class TakingAway {

    private final Appointments appointments;
    private final int[] chosen;
    private final Chance chance = new Chance(0);

    /** @param chosen who sits on the seats of the meeting at hand; changed by what is found */
    TakingAway(Appointments appointments, int[] chosen) {
        this.appointments = appointments;
        this.chosen = chosen;
    }

    /**
     * Adds the meeting that holds whoever could fill the seat, or could fill the seat of another who could.
     *
     * @param seat the first that isn't filled
     * @return how many are found by now, or one more than the array holds if none is found or it is full
     */
    int from(Seat[] seats, int seat, int start, int length, int[] found, int count) {
        int blocker = holderElsewhere(seats[seat], seat, seat, start, length);
        for (int person : seats[seat].qualified()) {
            int other = seatOf(person, seat);
            if (blocker == Holders.NOBODY && other != Holders.NOBODY) {
                blocker = holderElsewhere(seats[other], other, seat, start, length);
                chosen[seat] = blocker == Holders.NOBODY ? Holders.NOBODY : person;
            }
        }
        if (blocker == Holders.NOBODY) {
            return found.length + 1;
        }
        return contains(found, count, blocker) ? count : add(found, count, blocker);
    }

    private static int add(int[] found, int count, int blocker) {
        if (count < found.length) {
            found[count] = blocker;
        }
        return count + 1;
    }

    /** Chooses somebody for the seat whom another meeting of the plan holds, not always the same. */
    private int holderElsewhere(Seat wanted, int seat, int filled, int start, int length) {
        int[] qualified = wanted.qualified();
        int turn = chance.below(qualified.length + 1);
        for (int i = 0; i < qualified.length; i++) {
            int person = qualified[(turn + i) % qualified.length];
            int other =
                    seatOf(person, filled) != Holders.NOBODY ? Holders.NOBODY : appointments.at(person, start, length);
            if (other != Holders.NOBODY) {
                chosen[seat] = person;
                return other;
            }
        }
        return Holders.NOBODY;
    }

    private int seatOf(int person, int before) {
        for (int seat = 0; seat < before; seat++) {
            if (chosen[seat] == person) {
                return seat;
            }
        }
        return Holders.NOBODY;
    }

    private static boolean contains(int[] found, int count, int meeting) {
        for (int i = 0; i < count; i++) {
            if (found[i] == meeting) {
                return true;
            }
        }
        return false;
    }
}
