package org.jointmeeting.planning.reference;

import org.jointmeeting.planning.engine.Meetings;
import org.jointmeeting.planning.engine.Rule;

/** A grain lies between any two meetings that follow each other, in whichever rooms: 100 points if not. */
final class Breaks implements Rule {

    private static final long POINTS = 100;

    private final Meetings meetings;
    private final int[] starting;
    private final int[] ending;

    Breaks(Meetings meetings) {
        this.meetings = meetings;
        this.starting = new int[meetings.grains() + 1];
        this.ending = new int[meetings.grains() + 1];
    }

    @Override
    public long price(int meeting, int start, int room) {
        return POINTS * (ending[start] + starting[start + meetings.length(meeting)]);
    }

    @Override
    public void entered(int meeting, int start, int room) {
        starting[start]++;
        ending[start + meetings.length(meeting)]++;
    }

    @Override
    public void left(int meeting, int start, int room) {
        starting[start]--;
        ending[start + meetings.length(meeting)]--;
    }
}
