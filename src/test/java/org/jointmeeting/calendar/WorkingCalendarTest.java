package org.jointmeeting.calendar;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkingCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final WorkingCalendar calendar = ReleasedCalendar.CALENDAR;

    @Test
    void springFestival2026IsOffFromSundayToMondayOfTheWeekAfter() {
        assertThat(calendar.days(day("2026-02-13"), day("2026-03-02")).map(CalendarDay::kind))
                .containsExactly(
                        DayKind.WEEKDAY, // Friday 13 February
                        DayKind.MAKE_UP_DAY, // Saturday 14
                        DayKind.HOLIDAY, // Sunday 15
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY,
                        DayKind.HOLIDAY, // Monday 23
                        DayKind.WEEKDAY, // Tuesday 24
                        DayKind.WEEKDAY,
                        DayKind.WEEKDAY,
                        DayKind.WEEKDAY, // Friday 27
                        DayKind.MAKE_UP_DAY, // Saturday 28
                        DayKind.WEEKEND, // Sunday 1 March
                        DayKind.WEEKDAY);
    }

    @Test
    void countingAcrossSpringFestival2026TakesItsMakeUpDays() {
        LocalDate friday = day("2026-02-13");
        assertThat(calendar.plus(friday, 1)).isEqualTo("2026-02-14");
        assertThat(calendar.plus(friday, 2)).isEqualTo("2026-02-24");
        assertThat(calendar.plus(friday, 5)).isEqualTo("2026-02-27");
        assertThat(calendar.plus(friday, 6)).isEqualTo("2026-02-28");
        assertThat(calendar.plus(friday, 7)).isEqualTo("2026-03-02");
        assertThat(calendar.between(friday, day("2026-03-02"))).isEqualTo(7);
    }

    @Test
    void countingAcrossNationalDay2026SkipsMidAutumnAndTheHolidayWeek() {
        LocalDate saturday = day("2026-09-19");
        assertThat(calendar.plus(saturday, 1)).isEqualTo("2026-09-20"); // Sunday, made up
        assertThat(calendar.plus(saturday, 5)).isEqualTo("2026-09-24"); // Thursday before Mid-Autumn
        assertThat(calendar.plus(saturday, 6)).isEqualTo("2026-09-28");
        assertThat(calendar.plus(saturday, 8)).isEqualTo("2026-09-30");
        assertThat(calendar.plus(saturday, 9)).isEqualTo("2026-10-08");
        assertThat(calendar.plus(saturday, 11)).isEqualTo("2026-10-10"); // Saturday, made up
        assertThat(calendar.plus(saturday, 12)).isEqualTo("2026-10-12");
    }

    @Test
    void countingBackwardsPassesTheSameDays() {
        assertThat(calendar.plus(day("2026-10-12"), -1)).isEqualTo("2026-10-10");
        assertThat(calendar.plus(day("2026-10-12"), -4)).isEqualTo("2026-09-30");
        assertThat(calendar.between(day("2026-10-12"), day("2026-09-30"))).isEqualTo(-4);
    }

    @Test
    void aYearWithoutDataCountsPlainWeekendsAndSaysSo() {
        LocalDate wednesday = day("2026-12-30");
        assertThat(calendar.plus(wednesday, 1)).isEqualTo("2026-12-31");
        assertThat(calendar.plus(wednesday, 2)).isEqualTo("2027-01-01"); // certainly a holiday, but not announced yet
        assertThat(calendar.plus(wednesday, 3)).isEqualTo("2027-01-04");
        assertThat(calendar.uncoveredYears(wednesday, day("2026-12-31"))).isEmpty();
        assertThat(calendar.uncoveredYears(wednesday, day("2027-01-04"))).containsExactly(2027);
        assertThat(calendar.editions(wednesday, day("2027-01-04"))).containsExactly(new CalendarEdition(2026, 0));
        assertThat(calendar.day(day("2027-01-01")).reason().in(Language.ZH)).contains("尚未录入");
        assertThat(calendar.day(day("2026-12-31")).reason().in(Language.ZH)).isEqualTo("工作日");
    }

    @Test
    void reasonsNameTheFestivalInBothLanguages() {
        assertThat(calendar.day(day("2026-10-01")).reason().in(Language.ZH)).isEqualTo("法定节假日（国庆节）");
        assertThat(calendar.day(day("2026-10-01")).reason().in(Language.EN)).isEqualTo("public holiday (National Day)");
        assertThat(calendar.day(day("2026-01-04")).reason().in(Language.EN))
                .isEqualTo("make-up working day (New Year's Day)");
        assertThat(calendar.day(day("2026-10-11")).reason().in(Language.EN)).isEqualTo("weekend");
        assertThat(new CalendarDay(day("2027-09-03"), DayKind.HOLIDAY, "抗战胜利纪念日", true)
                        .reason()
                        .in(Language.EN))
                .isEqualTo("public holiday (抗战胜利纪念日)");
    }

    @Test
    void theNearestWorkingDayOfAWorkingDayIsItself() {
        assertThat(calendar.workingDayOnOrAfter(day("2026-10-10"))).isEqualTo("2026-10-10");
        assertThat(calendar.workingDayOnOrAfter(day("2026-10-03"))).isEqualTo("2026-10-08");
        assertThat(calendar.workingDayOnOrBefore(day("2026-10-03"))).isEqualTo("2026-09-30");
    }

    @Test
    void betweenUndoesPlusOnEveryDay() {
        everyDay(date -> {
            for (int count : new int[] {-15, -1, 0, 1, 2, 3, 5, 15, 30}) {
                assertThat(calendar.between(date, calendar.plus(date, count)))
                        .as("%s plus %s", date, count)
                        .isEqualTo(count);
            }
        });
    }

    @Test
    void plusUndoesBetweenOnEveryPairOfWorkingDays() {
        everyDay(date -> date.datesUntil(date.plusDays(20))
                .filter(later -> calendar.isWorkingDay(later) && calendar.isWorkingDay(date))
                .forEach(later -> assertThat(calendar.plus(date, calendar.between(date, later)))
                        .isEqualTo(later)));
    }

    @Test
    void countingInTwoStepsIsCountingInOne() {
        everyDay(date -> assertThat(calendar.plus(calendar.plus(date, 3), 4)).isEqualTo(calendar.plus(date, 7)));
    }

    @Test
    void theExplainedCountEndsWherePlusDoes() {
        everyDay(date -> {
            List<CountedDay> counted = calendar.count(date, 5);
            CountedDay last = counted.get(counted.size() - 1);
            assertThat(last.day().date()).isEqualTo(calendar.plus(date, 5));
            assertThat(last.number()).isEqualTo(5);
            assertThat(counted)
                    .allMatch(day -> (day.number() != null) == day.day().isWorking());
        });
    }

    @Test
    void everyReleasedYearHasAsManyWorkingDaysAsItsNoticeLeaves() {
        // weekdays of the year − holidays among them + make-up days
        assertThat(workingDaysOf(2020)).isEqualTo(262 - 19 + 6);
        assertThat(workingDaysOf(2021)).isEqualTo(261 - 18 + 7);
        assertThat(workingDaysOf(2022)).isEqualTo(260 - 18 + 7);
        assertThat(workingDaysOf(2023)).isEqualTo(260 - 18 + 7);
        assertThat(workingDaysOf(2024)).isEqualTo(262 - 19 + 8);
        assertThat(workingDaysOf(2025)).isEqualTo(261 - 18 + 5);
        assertThat(workingDaysOf(2026)).isEqualTo(261 - 19 + 6);
    }

    @Test
    void daysBeyondWhatCanBeCountedAreRefusedNotSearchedForEver() {
        assertThatThrownBy(() -> calendar.plus(day("2199-12-30"), 30)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> calendar.plus(LocalDate.MAX, 1)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> calendar.between(FIRST, LocalDate.MAX)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.MIN)).isInstanceOf(Problem.class);
    }

    private int workingDaysOf(int year) {
        return calendar.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }

    private static void everyDay(java.util.function.Consumer<LocalDate> holds) {
        FIRST.datesUntil(LAST.plusDays(1)).forEach(holds);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
