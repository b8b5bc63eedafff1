package org.jointmeeting.planning.reference;

import org.jointmeeting.planning.engine.Meetings;
import org.jointmeeting.planning.engine.Rule;

/** Every meeting is over early: a point for each grain before its last. */
final class AsSoonAsPossible implements Rule {

    private final Meetings meetings;

    AsSoonAsPossible(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public long price(int meeting, int start, int room) {
        return (long) start + meetings.length(meeting) - 1;
    }
}
