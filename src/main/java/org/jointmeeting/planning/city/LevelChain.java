package org.jointmeeting.planning.city;

import java.util.Arrays;

import org.jointmeeting.planning.engine.Rule;
import org.jointmeeting.planning.engine.Schedule;
import org.jointmeeting.planning.engine.Score;

/** A meeting that takes up items from lower ones is held so many working days after them at least. */
final class LevelChain implements Rule {

    private final Schedule schedule;
    private final Days days;
    private final int apart;
    private final int[][] lower;
    private final int[][] upper;

    LevelChain(Month month, Schedule schedule) {
        this.schedule = schedule;
        this.days = month.days();
        this.apart = month.chainDays();
        var gatherings = month.gatherings();
        this.lower = gatherings.stream()
                .map(gathering -> gathering.takesUpFrom().stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
        this.upper = new int[gatherings.size()][0];
        for (int one = 0; one < lower.length; one++) {
            for (int other : lower[one]) {
                upper[other] = Arrays.copyOf(upper[other], upper[other].length + 1);
                upper[other][upper[other].length - 1] = one;
            }
        }
    }

    @Override
    public long price(int meeting, int start, int room) {
        return tooNear(meeting, start) == Schedule.NONE ? 0 : Score.FORBIDDEN;
    }

    /** A meeting of the chain that would stand too near, or {@link Schedule#NONE}. */
    int tooNear(int meeting, int start) {
        int day = days.workingDay(start);
        for (int other : lower[meeting]) {
            if (schedule.isPlaced(other) && day < days.workingDay(schedule.start(other)) + apart) {
                return other;
            }
        }
        for (int other : upper[meeting]) {
            if (schedule.isPlaced(other) && day > days.workingDay(schedule.start(other)) - apart) {
                return other;
            }
        }
        return Schedule.NONE;
    }
}
