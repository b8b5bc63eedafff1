package org.jointmeeting.planning.reference;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.jointmeeting.planning.engine.Score;

/** What it costs for each grain if two meetings are held at once, and how many people they share. */
final class Acquaintance {

    private final int count;
    private final long[] clashes;
    private final short[] shared;

    Acquaintance(Instance instance) {
        this.count = instance.visits().size();
        this.clashes = new long[count * count];
        this.shared = new short[count * count];
        int[][] times = new int[count][];
        for (int meeting = 0; meeting < count; meeting++) {
            times[meeting] = new int[2 * instance.people()];
            var visit = instance.visits().get(meeting);
            tally(times[meeting], visit.required(), 0);
            tally(times[meeting], visit.preferred(), 1);
        }
        for (int one = 0; one < count; one++) {
            int[] people = IntStream.range(0, instance.people())
                    .filter(takesPart(times[one]))
                    .toArray();
            for (int other = 0; other < count; other++) {
                compare(one, other, people, times);
            }
        }
    }

    /** Hard for each person required in both, medium for each who is preferred in one of them. */
    long clash(int one, int other) {
        return clashes[one * count + other];
    }

    /** People of both meetings, each as often as they take part. */
    int shared(int one, int other) {
        return shared[one * count + other];
    }

    private static void tally(int[] times, int[] people, int part) {
        for (int person : people) {
            times[2 * person + part]++;
        }
    }

    private static IntPredicate takesPart(int[] times) {
        return person -> times[2 * person] + times[2 * person + 1] > 0;
    }

    private void compare(int one, int other, int[] people, int[][] times) {
        int[] here = times[one];
        int[] there = times[other];
        int all = 0;
        int required = 0;
        for (int person : people) {
            int i = 2 * person;
            all += (here[i] + here[i + 1]) * (there[i] + there[i + 1]);
            required += here[i] * there[i];
        }
        shared[one * count + other] = (short) all;
        clashes[one * count + other] = Score.ofHard(required) + Score.ofMedium(all - required);
    }
}
