package org.jointmeeting.planning.reference;

import java.util.Random;
import java.util.stream.IntStream;

import org.jointmeeting.planning.reference.Instance.Visit;

/** Small instances drawn at random: everything that the public ones have, and people who are invited twice. */
final class RandomInstance {

    private static final int LONGEST = 6;

    private RandomInstance() {}

    static Instance of(int meetings, int grains, int grainsADay, int[] capacities, int people, long seed) {
        Random random = new Random(seed);
        return new Instance(
                IntStream.range(0, grains).map(grain -> grain / grainsADay).toArray(),
                capacities,
                people,
                IntStream.range(0, meetings)
                        .mapToObj(meeting -> new Visit(
                                1 + random.nextInt(Math.min(LONGEST, grainsADay)),
                                drawn(random, people, 1 + random.nextInt(3)),
                                drawn(random, people, random.nextInt(4))))
                        .toList());
    }

    private static int[] drawn(Random random, int people, int count) {
        return random.ints(0, people).distinct().limit(count).toArray();
    }
}
