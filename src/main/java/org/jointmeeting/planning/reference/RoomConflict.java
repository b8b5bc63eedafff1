package org.jointmeeting.planning.reference;

import org.jointmeeting.planning.engine.Rule;
import org.jointmeeting.planning.engine.Schedule;
import org.jointmeeting.planning.engine.Score;

/** No room holds two meetings at once: such a place is never taken. */
final class RoomConflict implements Rule {

    private final Schedule schedule;

    RoomConflict(Schedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public long price(int meeting, int start, int room) {
        return schedule.isFree(room, start, schedule.meetings().length(meeting)) ? 0 : Score.FORBIDDEN;
    }
}
