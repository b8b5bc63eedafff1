package org.jointmeeting.planning.city;

import org.jointmeeting.planning.engine.Rule;
import org.jointmeeting.planning.engine.Score;

/** A meeting is held on the weekday of the one before. */
final class UsualWeekday implements Rule {

    private final Days days;
    private final int[] last;
    private final long points;

    UsualWeekday(Month month) {
        this.days = month.days();
        this.last = month.gatherings().stream().mapToInt(Gathering::lastWeekday).toArray();
        this.points = Score.ofSoft(month.points().otherWeekday());
    }

    @Override
    public long price(int meeting, int start, int room) {
        return last[meeting] == Known.NONE || last[meeting] == days.weekday(start) ? 0 : points;
    }
}
