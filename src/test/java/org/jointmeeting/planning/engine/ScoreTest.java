package org.jointmeeting.planning.engine;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreTest {

    @Test
    void aScoreGivesBackWhatItWasMadeOf() {
        long score = Score.ofHard(3) + Score.ofMedium(1_000_000) + Score.ofSoft(1_000_000_000);
        assertThat(Score.hard(score)).isEqualTo(3);
        assertThat(Score.medium(score)).isEqualTo(1_000_000);
        assertThat(Score.soft(score)).isEqualTo(1_000_000_000);
    }

    @Test
    void noGainInSoftPointsMakesUpForAMediumOne() {
        assertThat(Score.ofMedium(1)).isGreaterThan(Score.ofSoft(1_000_000_000));
        assertThat(Score.ofHard(1)).isGreaterThan(Score.ofMedium(1_000_000));
    }

    @Test
    void whileSearchingTheyAreWeighedAgainstEachOther() {
        var weights = new Weights(300, 4, 8);
        weights.harden(0);
        assertThat(weights.weigh(Score.ofHard(1) + Score.ofMedium(1) + Score.ofSoft(1)))
                .isEqualTo(1200 + 300 + 1);
        weights.harden(1);
        assertThat(weights.weigh(Score.ofHard(1))).isEqualTo(2400);
    }
}
