package org.jointmeeting.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.jointmeeting.organisation.CompoundType;

/** What chance decides in the sample, drawn from a seed: the same throws every time. */
final class Dice {

    private static final LocalDate EARLIEST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 900;
    private static final int WHOLE = 100;

    private final Random random;
    private final Names names;

    Dice(long seed) {
        random = new Random(seed);
        names = new Names(random);
    }

    Names names() {
        return names;
    }

    boolean in(int percent) {
        return random.nextInt(WHOLE) < percent;
    }

    /** About three to a community. */
    int compounds() {
        int thrown = random.nextInt(WHOLE);
        return thrown < 23 ? 2 : thrown < 72 ? 3 : 4;
    }

    /** A day long before the sample's year, on which somebody took up a post. */
    LocalDate dayLongAgo() {
        return EARLIEST.plusDays(random.nextInt(DAYS));
    }

    CompoundType type() {
        int thrown = random.nextInt(WHOLE);
        if (thrown < 45) {
            return CompoundType.COMMERCIAL;
        }
        if (thrown < 75) {
            return CompoundType.OLD;
        }
        return thrown < 90 ? CompoundType.RESETTLEMENT : thrown < 96 ? CompoundType.AFFORDABLE : CompoundType.MIXED;
    }

    int households(CompoundType type) {
        int least = type == CompoundType.OLD ? 120 : 300;
        return least + random.nextInt(type == CompoundType.OLD ? 900 : 1600);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
