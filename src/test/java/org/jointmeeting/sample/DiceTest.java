package org.jointmeeting.sample;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DiceTest {

    private static final int COMMUNITIES = 3320;

    @Test
    void theWholeCityHasTenThousandCompounds() {
        Dice dice = new Dice(20261123);
        assertThat(IntStream.range(0, COMMUNITIES).map(any -> dice.compounds()).sum())
                .isBetween(9_900, 10_400);
    }
}
