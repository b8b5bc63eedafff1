package org.jointmeeting.planning.engine;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Which meetings are alike: of about the same length, and as free in the choice of rooms. */
final class Alike {

    /** One in so many meetings is near enough. */
    private static final int NEAR = 8;

    private final int[] order;
    private final int[] positions;
    private final Chance chance;

    Alike(Meetings meetings, Chance chance) {
        this.chance = chance;
        this.order = IntStream.range(0, meetings.count())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(meetings::length)
                        .thenComparingInt(meeting -> -meetings.rooms(meeting).length))
                .mapToInt(Integer::intValue)
                .toArray();
        this.positions = new int[order.length];
        for (int position = 0; position < order.length; position++) {
            positions[order[position]] = position;
        }
    }

    /** Draws one: every other time any meeting, so that none is out of reach. */
    int draw(int meeting) {
        if (chance.below(2) == 0) {
            return chance.below(order.length);
        }
        int distance = 1 + chance.below(1 + order.length / NEAR);
        int position = positions[meeting] + (chance.below(2) == 0 ? distance : -distance);
        return order[Math.floorMod(position, order.length)];
    }
}
