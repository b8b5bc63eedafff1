package org.jointmeeting.sample;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTest {

    private static final int MANY = 200;

    @Test
    void theSameSeedGivesTheSameNames() {
        assertThat(drawn(7, Names::person)).isEqualTo(drawn(7, Names::person));
        assertThat(drawn(7, Names::company)).isEqualTo(drawn(7, Names::company));
    }

    @Test
    void anotherSeedGivesOtherNames() {
        assertThat(drawn(7, Names::person)).isNotEqualTo(drawn(8, Names::person));
    }

    @Test
    void aNameIsASurnameAndTwoLetters() {
        assertThat(drawn(7, Names::person)).allMatch(name -> name.length() == 3);
    }

    @Test
    void noTwoCompoundsOfACommunityAreCalledTheSame() {
        Names names = new Dice(7).names();
        Set<String> taken = Names.none();
        IntStream.range(0, MANY).forEach(any -> names.compound(taken));
        assertThat(taken).hasSize(MANY);
    }

    private static List<String> drawn(long seed, Function<Names, String> draw) {
        Names names = new Dice(seed).names();
        return IntStream.range(0, MANY).mapToObj(any -> draw.apply(names)).toList();
    }
}
