package org.jointmeeting.planning.city;

import org.jointmeeting.planning.engine.Rule;
import org.jointmeeting.planning.engine.Score;

/**
 * When a meeting would best be held: early if its items are urgent, on the weekday of the last one, and as notified.
 */
final class GoodDay implements Rule {

    static final int OTHER_WEEKDAY = 8;
    static final int NOT_AS_NOTIFIED = 40;

    private final Days days;
    private final Gathering[] gatherings;

    GoodDay(Month month) {
        this.days = month.days();
        this.gatherings = month.gatherings().toArray(Gathering[]::new);
    }

    @Override
    public long price(int meeting, int start, int room) {
        Gathering gathering = gatherings[meeting];
        int points = gathering.urgency() * days.day(start);
        if (gathering.lastWeekday() != Gathering.NONE && gathering.lastWeekday() != days.weekday(start)) {
            points += OTHER_WEEKDAY;
        }
        if (gathering.notifiedStart() != Gathering.NONE && gathering.notifiedStart() != start) {
            points += NOT_AS_NOTIFIED;
        }
        return Score.ofSoft(points);
    }
}
