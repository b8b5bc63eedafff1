package org.jointmeeting.planning.finding;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Who sits where at one start: each on one seat at most, every required seat filled, and of the optional ones as many as
 * can be. Seats are filled one after the other; whoever sits already moves over to let another seat be filled (augmenting
 * paths), so none stays empty that could be filled, and required seats never lose out to optional ones.
 */
final class Filling {

    static final int NOBODY = -1;

    private final int[][] candidates;
    private final int[] seatOf;
    private final int[] personOn;
    private final BitSet tried;

    /** Whether a candidate of a seat, by place among them, can come for it. */
    interface Presence {

        boolean on(int seat, int choice);
    }

    /** @param candidates by seat the persons by index, best first */
    Filling(int[][] candidates, int people) {
        this.candidates = candidates;
        this.seatOf = new int[people];
        this.personOn = new int[candidates.length];
        this.tried = new BitSet(people);
    }

    /** @return whether that seat is filled now; those filled before stay filled */
    boolean fill(int seat, Presence isFree) {
        tried.clear();
        return seatSomebody(seat, isFree);
    }

    void clear() {
        Arrays.fill(seatOf, NOBODY);
        Arrays.fill(personOn, NOBODY);
    }

    /** The person by index, or {@link #NOBODY}. */
    int personOn(int seat) {
        return personOn[seat];
    }

    private boolean seatSomebody(int seat, Presence isFree) {
        for (int choice = 0; choice < candidates[seat].length; choice++) {
            int person = candidates[seat][choice];
            if (tried.get(person) || !isFree.on(seat, choice)) {
                continue;
            }
            tried.set(person);
            if (seatOf[person] == NOBODY || seatSomebody(seatOf[person], isFree)) {
                seatOf[person] = seat;
                personOn[seat] = person;
                return true;
            }
        }
        return false;
    }
}
