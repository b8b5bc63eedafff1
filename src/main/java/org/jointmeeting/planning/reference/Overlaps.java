package org.jointmeeting.planning.reference;

import org.jointmeeting.planning.engine.Meetings;
import org.jointmeeting.planning.engine.Rule;

/** Meetings are not held at the same time: 10 points for each two and grain. */
final class Overlaps implements Rule {

    private static final long POINTS = 10;

    private final Meetings meetings;
    private final int[] held;

    Overlaps(Meetings meetings) {
        this.meetings = meetings;
        this.held = new int[meetings.grains()];
    }

    @Override
    public long price(int meeting, int start, int room) {
        int end = start + meetings.length(meeting);
        int besides = 0;
        for (int grain = start; grain < end; grain++) {
            besides += held[grain];
        }
        return POINTS * besides;
    }

    @Override
    public void entered(int meeting, int start, int room) {
        add(meeting, start, 1);
    }

    @Override
    public void left(int meeting, int start, int room) {
        add(meeting, start, -1);
    }

    private void add(int meeting, int start, int change) {
        int end = start + meetings.length(meeting);
        for (int grain = start; grain < end; grain++) {
            held[grain] += change;
        }
    }
}
