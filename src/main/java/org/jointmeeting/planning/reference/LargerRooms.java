package org.jointmeeting.planning.reference;

import org.jointmeeting.planning.engine.Rule;

/** Larger rooms first: a point for each place that any larger room has more. */
final class LargerRooms implements Rule {

    private final int[] missed;

    LargerRooms(int[] capacities) {
        this.missed = new int[capacities.length];
        for (int room = 0; room < capacities.length; room++) {
            for (int capacity : capacities) {
                missed[room] += Math.max(0, capacity - capacities[room]);
            }
        }
    }

    @Override
    public long price(int meeting, int start, int room) {
        return missed[room];
    }
}
