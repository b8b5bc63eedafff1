package org.jointmeeting.organisation;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.jointmeeting.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private final Period march = new Period(FIRST, LAST);

    @Test
    void theFirstAndTheLastDayBelongToIt() {
        assertThat(march.covers(FIRST)).isTrue();
        assertThat(march.covers(LAST)).isTrue();
        assertThat(march.covers(FIRST.minusDays(1))).isFalse();
        assertThat(march.covers(LAST.plusDays(1))).isFalse();
    }

    @Test
    void periodsThatShareOneDayOverlap() {
        assertThat(march.overlaps(new Period(LAST, LAST.plusDays(9)))).isTrue();
        assertThat(march.overlaps(Period.from(LAST))).isTrue();
    }

    @Test
    void aPeriodThatFollowsTheNextDayDoesNotOverlap() {
        assertThat(march.overlaps(Period.from(LAST.plusDays(1)))).isFalse();
    }

    @Test
    void anOpenPeriodIsNotHeldByOneThatEnds() {
        assertThat(march.covers(Period.from(FIRST))).isFalse();
        assertThat(Period.from(FIRST).covers(march)).isTrue();
    }

    @Test
    void nothingEndsBeforeItStarts() {
        assertThatThrownBy(() -> new Period(LAST, FIRST).checked())
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.fields().get(0).pointer()).isEqualTo("#/endsOn"));
    }

    @Test
    void aDayNobodyCanHaveMeantIsRefusedByItsField() {
        assertThatThrownBy(() -> Period.from(LocalDate.MAX).checked())
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.fields().get(0).pointer()).isEqualTo("#/startsOn"));
    }
}
