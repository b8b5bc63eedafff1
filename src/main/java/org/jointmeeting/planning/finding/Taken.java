package org.jointmeeting.planning.finding;

import java.util.BitSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.planning.horizon.Grid;

/**
 * From one grain until just before another somebody or a room is taken.
 *
 * @param venueId where somebody is then; null where nobody has to travel from
 */
record Taken(int from, int until, @Nullable UUID venueId) {

    /** Marks the starts from which a meeting of that length would meet it. */
    void block(BitSet starts, int length) {
        starts.set(Math.max(0, from - length + 1), Math.max(0, until));
    }

    /** With the way to another venue before and after, within the same half-day. */
    Taken withWay(int way) {
        int halfDay = from / Grid.HALF_DAY * Grid.HALF_DAY;
        int lastHalfDay = (until - 1) / Grid.HALF_DAY * Grid.HALF_DAY + Grid.HALF_DAY;
        return new Taken(Math.max(halfDay, from - way), Math.min(lastHalfDay, until + way), venueId);
    }
}
