package org.jointmeeting.planning.city;

import java.util.Arrays;

import org.jointmeeting.planning.engine.Schedule;

/** Which meetings of the plan everybody is at. */
final class Appointments {

    private static final int[] NONE = {};
    private static final int FEW = 4;

    private final Schedule schedule;
    private final int[][] meetings;
    private final int[] counts;

    Appointments(int people, Schedule schedule) {
        this.schedule = schedule;
        this.meetings = new int[people][];
        Arrays.fill(meetings, NONE);
        this.counts = new int[people];
    }

    void add(int person, int meeting) {
        int count = counts[person]++;
        if (count == meetings[person].length) {
            meetings[person] = Arrays.copyOf(meetings[person], count + FEW);
        }
        meetings[person][count] = meeting;
    }

    void remove(int person, int meeting) {
        int[] own = meetings[person];
        int last = --counts[person];
        int place = last;
        while (own[place] != meeting) {
            place--;
        }
        own[place] = own[last];
    }

    /** The meeting somebody is at within that time, or {@link Schedule#NONE}. */
    int at(int person, int start, int length) {
        for (int i = 0; i < counts[person]; i++) {
            int meeting = meetings[person][i];
            if (schedule.start(meeting) < start + length && start < schedule.end(meeting)) {
                return meeting;
            }
        }
        return Schedule.NONE;
    }
}
