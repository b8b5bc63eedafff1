package org.jointmeeting.calendar;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.jointmeeting.shared.problem.FieldError;
import org.jointmeeting.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class YearRulesTest {

    @Test
    void whatTheReleaseBringsFollowsTheRules() {
        assertThat(LoadingStatutoryDays.released())
                .containsOnlyKeys(2020, 2021, 2022, 2023, 2024, 2025, 2026)
                .allSatisfy((year, days) ->
                        assertThatCode(() -> YearRules.require(year, days)).doesNotThrowAnyException());
    }

    @Test
    void everyDayThatCannotStandIsNamed() {
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> YearRules.require(
                        2027,
                        List.of(
                                day("2027-01-01", StatutoryKind.HOLIDAY),
                                day("2026-12-31", StatutoryKind.HOLIDAY),
                                day("2027-01-01", StatutoryKind.HOLIDAY),
                                day("2027-01-04", StatutoryKind.WORKDAY),
                                day("2027-01-03", StatutoryKind.WORKDAY))));
        assertThat(problem.fields())
                .extracting(FieldError::pointer)
                .containsExactly("#/days/1/date", "#/days/2/date", "#/days/3/date");
    }

    private static StatutoryDay day(String date, StatutoryKind kind) {
        return new StatutoryDay(LocalDate.parse(date), kind, "元旦");
    }
}
