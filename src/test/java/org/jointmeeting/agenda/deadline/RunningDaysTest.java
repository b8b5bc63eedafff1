package org.jointmeeting.agenda.deadline;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.jointmeeting.calendar.ReleasedCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Around the Spring Festival of 2026: off from Sunday 15 to Monday 23 February, made up for on the Saturdays 14 and 28.
 * The dates were counted by hand.
 */
class RunningDaysTest {

    private static final LocalDate TUESDAY_10 = LocalDate.of(2026, 2, 10);

    @Test
    void fiveWorkingDaysFromTheTuesdayBeforeTheFestivalEndAfterIt() {
        // 11, 12, 13, the make-up Saturday 14, then the 24th
        assertThat(running().after(TUESDAY_10, 5)).isEqualTo("2026-02-24");
        // … 25, 26, 27, the make-up Saturday 28
        assertThat(running().after(TUESDAY_10, 9)).isEqualTo("2026-02-28");
        assertThat(running().after(TUESDAY_10, 10)).isEqualTo("2026-03-02");
    }

    @Test
    void daysOfAParkingAreNotCounted() {
        // 11 counts; parked from the 12th to Friday 27, on which the clock goes on
        RunningDays running = running(stretch("2026-02-12", "2026-02-27"));
        assertThat(running.isCounted(LocalDate.of(2026, 2, 11))).isTrue();
        assertThat(running.isCounted(LocalDate.of(2026, 2, 12))).isFalse();
        assertThat(running.isCounted(LocalDate.of(2026, 2, 26))).isFalse();
        assertThat(running.isCounted(LocalDate.of(2026, 2, 27))).isTrue();
        // 11, 27, 28, 2 March, 3 March
        assertThat(running.after(TUESDAY_10, 5)).isEqualTo("2026-03-03");
    }

    @Test
    void theDueDateMovesByTheWorkingDaysThatStoodStill() {
        Stretch parked = stretch("2026-02-12", "2026-02-27");
        // 12, 13, 14, 24, 25, 26 stood still: six days after 24 February are 25, 26, 27, 28, 2 and 3 March
        assertThat(running().later(LocalDate.of(2026, 2, 24), TUESDAY_10, parked))
                .isEqualTo("2026-03-03");
    }

    @Test
    void countingAnewAndMovingGiveTheSameDay() {
        for (int days = 1; days <= 20; days++) {
            LocalDate due = running().after(TUESDAY_10, days);
            for (LocalDate from = TUESDAY_10; !from.isAfter(due); from = from.plusDays(1)) {
                for (LocalDate until = from; until.isBefore(from.plusDays(40)); until = until.plusDays(1)) {
                    Stretch stretch = new Stretch(from, until, StandStillReason.PARKED);
                    assertThat(running(stretch).after(TUESDAY_10, days))
                            .as("%d days, parked from %s to %s", days, from, until)
                            .isEqualTo(running().later(due, TUESDAY_10, stretch));
                }
            }
        }
    }

    @Test
    void whoParksOnTheLastDayHasThatDayAgain() {
        Stretch parked = stretch("2026-02-13", "2026-03-05");
        // due on the 13th with three days; parked that morning; on 5 March the clock goes on, and that day is the third
        assertThat(running(parked).after(TUESDAY_10, 3)).isEqualTo("2026-03-05");
        assertThat(running().later(LocalDate.of(2026, 2, 13), TUESDAY_10, parked))
                .isEqualTo("2026-03-05");
    }

    @Test
    void whatIsTakenUpAgainOnTheSameDayMovesNothing() {
        assertThat(running().later(LocalDate.of(2026, 2, 24), TUESDAY_10, stretch("2026-02-12", "2026-02-12")))
                .isEqualTo("2026-02-24");
    }

    @Test
    void twoStandStillsAddUp() {
        RunningDays running = running(stretch("2026-02-11", "2026-02-13"), stretch("2026-02-14", "2026-02-28"));
        // 13, 28, 2 March
        assertThat(running.after(TUESDAY_10, 3)).isEqualTo("2026-03-02");
    }

    private static RunningDays running(Stretch... stretches) {
        return new RunningDays(ReleasedCalendar.CALENDAR, List.of(stretches));
    }

    private static Stretch stretch(String from, String until) {
        return new Stretch(LocalDate.parse(from), LocalDate.parse(until), StandStillReason.PARKED);
    }
}
