package org.jointmeeting.planning.engine;

import java.util.BitSet;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DiariesTest {

    private static final int OWNERS = 3;
    private static final int GRAINS = 200;

    @Test
    void aSpanIsFreeExactlyWhenNoGrainOfItIsTaken() {
        var diaries = new Diaries(OWNERS, GRAINS);
        var taken = new BitSet[] {new BitSet(), new BitSet(), new BitSet()};
        Random random = new Random(1);
        for (int step = 0; step < 20_000; step++) {
            int owner = random.nextInt(OWNERS);
            int length = 1 + random.nextInt(Diaries.LONGEST);
            int start = random.nextInt(GRAINS - length + 1);
            boolean isFree = taken[owner].get(start, start + length).isEmpty();
            assertThat(diaries.isFree(owner, start, length)).isEqualTo(isFree);
            if (isFree) {
                diaries.take(owner, start, length);
                taken[owner].set(start, start + length);
            } else {
                diaries.release(owner, start, length);
                taken[owner].clear(start, start + length);
            }
        }
    }
}
