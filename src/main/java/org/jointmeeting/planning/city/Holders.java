package org.jointmeeting.planning.city;

import java.util.Arrays;
import java.util.List;

/** Who fills each seat of each meeting that stands. */
final class Holders {

    static final int NOBODY = -1;

    private final int[] firstSeats;
    private final int[] people;
    private final int[] kept;

    Holders(List<Gathering> gatherings) {
        this.firstSeats = new int[gatherings.size() + 1];
        for (int i = 0; i < gatherings.size(); i++) {
            firstSeats[i + 1] = firstSeats[i] + gatherings.get(i).seats().size();
        }
        this.people = new int[firstSeats[gatherings.size()]];
        Arrays.fill(people, NOBODY);
        this.kept = people.clone();
    }

    int of(int meeting, int seat) {
        return people[firstSeats[meeting] + seat];
    }

    void set(int meeting, int seat, int person) {
        people[firstSeats[meeting] + seat] = person;
    }

    boolean has(int meeting, int person) {
        for (int i = firstSeats[meeting]; i < firstSeats[meeting + 1]; i++) {
            if (people[i] == person) {
                return true;
            }
        }
        return false;
    }

    /** Of all seats; seat after seat, meeting after meeting. */
    int[] all() {
        return people;
    }

    void keep(int meeting) {
        int from = firstSeats[meeting];
        System.arraycopy(people, from, kept, from, firstSeats[meeting + 1] - from);
    }

    /** As {@link #all}, where each meeting was when it was last kept. */
    int[] kept() {
        return kept;
    }

    int cell(int meeting, int seat) {
        return firstSeats[meeting] + seat;
    }
}
