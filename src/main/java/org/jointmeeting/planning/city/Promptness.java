package org.jointmeeting.planning.city;

import org.jointmeeting.planning.engine.Rule;
import org.jointmeeting.planning.engine.Score;

/** The more urgent its items, the earlier a meeting is held. */
final class Promptness implements Rule {

    private final Days days;
    private final int[] aDay;

    Promptness(Month month) {
        this.days = month.days();
        this.aDay = month.gatherings().stream()
                .mapToInt(gathering -> gathering.urgency() * month.points().urgentDay())
                .toArray();
    }

    @Override
    public long price(int meeting, int start, int room) {
        return aDay[meeting] == 0 ? 0 : Score.ofSoft((long) aDay[meeting] * days.workingDay(start));
    }
}
