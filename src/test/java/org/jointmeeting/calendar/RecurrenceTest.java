package org.jointmeeting.calendar;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecurrenceTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void aMonthlySeriesMovesOffNationalDayByTheRuleGiven() {
        assertThat(heldOn("FREQ=MONTHLY;BYDAY=1TH", MoveRule.NEXT_WORKING_DAY))
                .containsExactly("2026-09-03", "2026-10-08", "2026-11-05", "2026-12-03");
        assertThat(heldOn("FREQ=MONTHLY;BYDAY=1TH", MoveRule.PREVIOUS_WORKING_DAY))
                .containsExactly("2026-09-03", "2026-09-30", "2026-11-05", "2026-12-03");
        assertThat(heldOn("FREQ=MONTHLY;BYDAY=1TH", MoveRule.SKIP))
                .containsExactly("2026-09-03", "null", "2026-11-05", "2026-12-03");
    }

    /** Saturday 3 October lies in the holiday. */
    @Test
    void aSeriesOfSaturdaysMayKeepThemAndMoveOffHolidaysOnly() {
        assertThat(heldOn("FREQ=MONTHLY;BYDAY=1SA", MoveRule.HOLIDAYS_ONLY))
                .containsExactly("2026-09-05", "2026-10-08", "2026-11-07", "2026-12-05");
    }

    @Test
    void noDayIsHeldTwiceAndAnUnmovedOccurrenceKeepsItsDay() {
        List<Occurrence> october = occurrences("FREQ=DAILY;COUNT=40", MoveRule.NEXT_WORKING_DAY).stream()
                .filter(occurrence -> occurrence.plannedOn().isAfter(LocalDate.of(2026, 9, 30)))
                .limit(8)
                .toList();
        assertThat(october.subList(0, 7)).allMatch(occurrence -> occurrence.heldOn() == null);
        assertThat(october.get(0).reason().in(Language.ZH)).contains("国庆节", "同日");
        assertThat(october.get(7).heldOn()).isEqualTo("2026-10-08");
        assertThat(october.get(7).reason()).isNull();
    }

    @Test
    void aMakeUpSaturdayIsAsGoodAsAnyDay() {
        assertThat(heldOn("FREQ=MONTHLY;BYDAY=2SA;COUNT=2", MoveRule.NEXT_WORKING_DAY))
                .containsExactly("2026-09-14", "2026-10-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "every Tuesday",
                "FREQ=QUARTERLY",
                "FREQ=HOURLY",
                "FREQ=DAILY;BYHOUR=9",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=YEARLY;INTERVAL=2000000000",
                "FREQ=DAILY;UNTIL=20261231T000000Z",
                "FREQ=DAILY;COUNT=99999999999",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9",
                "RSCALE=CHINESE;FREQ=DAILY"
            })
    void whatCannotBeASeriesOfDaysIsRefused(String rule) {
        assertThatThrownBy(() -> occurrences(rule, MoveRule.SKIP)).isInstanceOf(Problem.class);
    }

    @Test
    void moreThanAThousandDatesAreRefused() {
        Recurrence daily = recurrence("FREQ=DAILY");
        assertThat(daily.dates(START, START.plusDays(999))).hasSize(1000);
        assertThatThrownBy(() -> daily.dates(START, START.plusDays(1000))).isInstanceOf(Problem.class);
    }

    private static List<String> heldOn(String rule, MoveRule move) {
        return occurrences(rule, move).stream()
                .map(occurrence -> String.valueOf(occurrence.heldOn()))
                .toList();
    }

    private static List<Occurrence> occurrences(String rule, MoveRule move) {
        return recurrence(rule).occurrences(START, LAST, ReleasedCalendar.CALENDAR, move);
    }

    private static Recurrence recurrence(String rule) {
        return Recurrence.of(rule, text -> Problem.field("rule", text));
    }
}
