package org.jointmeeting.planning.reference;

import org.jointmeeting.planning.engine.Rule;
import org.jointmeeting.planning.engine.Schedule;

/**
 * Who goes from one meeting to one that starts later, but no more than two grains after the first is over, stays in the
 * room: a point for each person and two meetings if not.
 */
final class RoomStability implements Rule {

    private static final int PAUSE = 2;

    private final Schedule schedule;
    private final Acquaintance acquaintance;
    private final int rooms;
    private final int grains;

    RoomStability(Schedule schedule, Acquaintance acquaintance) {
        this.schedule = schedule;
        this.acquaintance = acquaintance;
        this.rooms = schedule.meetings().roomCount();
        this.grains = schedule.meetings().grains();
    }

    @Override
    public long price(int meeting, int start, int room) {
        int from = Math.max(0, start - PAUSE - 1);
        int to = Math.min(grains, start + schedule.meetings().length(meeting) + PAUSE + 1);
        int points = 0;
        for (int other = 0; other < rooms; other++) {
            if (other != room) {
                points += besides(meeting, start, other, from, to);
            }
        }
        return points;
    }

    /** All that touch the span from a pause before to a pause after; those that start with it don't count. */
    private int besides(int meeting, int start, int room, int from, int to) {
        int points = 0;
        for (int grain = from; grain < to; ) {
            int other = schedule.occupant(room, grain);
            if (other == Schedule.NONE) {
                grain++;
            } else {
                if (schedule.start(other) != start) {
                    points += acquaintance.shared(meeting, other);
                }
                grain = schedule.end(other);
            }
        }
        return points;
    }
}
