package org.jointmeeting.meeting.course;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.calendar.CalendarEdition;
import org.jointmeeting.calendar.StatutoryDay;
import org.jointmeeting.calendar.StatutoryKind;
import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.meeting.MeetingKind;
import org.jointmeeting.meeting.MeetingWarning;
import org.jointmeeting.meeting.MeetingWindow;
import org.jointmeeting.meeting.WindowDays;
import org.jointmeeting.meeting.record.MeetingConfig;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TimeRulesTest {

    private static final ZoneId HANGZHOU = ZoneId.of("Asia/Shanghai");

    /** Friday 25 September 2026, before the holidays of 1 to 7 October. */
    private static final Instant NOW = Instant.parse("2026-09-25T09:00:00+08:00");

    private static final List<MeetingWindow> USUAL =
            List.of(MeetingWindow.of(WindowDays.WORKING_DAYS, null, LocalTime.of(8, 30), LocalTime.of(17, 30)));

    private final TimeRules rules = new TimeRules(NationalDay.calendar(), new Defaults(), Clock.fixed(NOW, HANGZHOU));

    @Test
    void aMeetingCannotStartInThePast() {
        assertRefused(() -> rules.requirePossible(MeetingKind.EMERGENCY, NOW.minusSeconds(1)));
        assertAllowed(() -> rules.requirePossible(MeetingKind.EMERGENCY, NOW));
    }

    @Test
    void onAHolidayOnlyEmergenciesMeet() {
        Instant holiday = Instant.parse("2026-10-03T10:00:00+08:00");

        Problem refusal = assertRefused(() -> rules.requirePossible(MeetingKind.REGULAR, holiday));
        assertThat(refusal.explanation().args()).contains(LocalDate.of(2026, 10, 8));
        assertAllowed(() -> rules.requirePossible(MeetingKind.EMERGENCY, holiday));
    }

    @Test
    void aWeekendIsAllowedWithAWarning() {
        Instant sunday = Instant.parse("2026-10-18T10:00:00+08:00");

        assertAllowed(() -> rules.requirePossible(MeetingKind.REGULAR, sunday));
        assertThat(rules.warnings(TimeSlot.of(sunday, Duration.ofHours(1)), USUAL))
                .containsExactly(MeetingWarning.WEEKEND);
    }

    @Test
    void whereWindowsAreSetTheyAreTheMeasure() {
        List<MeetingWindow> own = List.of(
                MeetingWindow.of(WindowDays.WEEKENDS, null, LocalTime.of(9, 0), LocalTime.of(11, 0)),
                MeetingWindow.of(
                        WindowDays.WORKING_DAYS, DayOfWeek.WEDNESDAY, LocalTime.of(18, 30), LocalTime.of(20, 30)));
        Duration hour = Duration.ofHours(1);

        assertThat(rules.warnings(TimeSlot.of(Instant.parse("2026-10-18T10:00:00+08:00"), hour), own))
                .isEmpty();
        assertThat(rules.warnings(TimeSlot.of(Instant.parse("2026-10-18T10:30:00+08:00"), hour), own))
                .containsExactly(MeetingWarning.WEEKEND, MeetingWarning.OUTSIDE_WORKING_HOURS);
        assertThat(rules.warnings(TimeSlot.of(Instant.parse("2026-10-21T19:00:00+08:00"), hour), own))
                .isEmpty();
        assertThat(rules.warnings(TimeSlot.of(Instant.parse("2026-10-21T14:00:00+08:00"), hour), own))
                .containsExactly(MeetingWarning.OUTSIDE_WORKING_HOURS);
    }

    @Test
    void aMeetingOpensAnHourBeforeItsTimeAtTheEarliest() {
        Problem refusal = catchThrowableOfType(Problem.class, () -> rules.requireTimeToOpen(NOW.plusSeconds(3601)));

        assertThat(refusal.type()).isEqualTo(ProblemType.RULE_VIOLATED);
        assertAllowed(() -> rules.requireTimeToOpen(NOW.plusSeconds(3600)));
    }

    @Test
    void aNoticeGoesOutThreeWorkingDaysAhead() {
        assertRefused(() -> rules.requireNotice(MeetingKind.REGULAR, Instant.parse("2026-09-29T10:00:00+08:00")));
        assertAllowed(() -> rules.requireNotice(MeetingKind.REGULAR, Instant.parse("2026-09-30T10:00:00+08:00")));
        assertAllowed(() -> rules.requireNotice(MeetingKind.EMERGENCY, NOW));
    }

    @Test
    void daysAreThoseOfTheServiceNotOfUtc() {
        // 30 September 07:00 in Hangzhou is still the 29th in UTC.
        assertAllowed(() -> rules.requireNotice(MeetingKind.REGULAR, Instant.parse("2026-09-30T07:00:00+08:00")));
    }

    @Test
    void anEveningMeetingIsWarnedOf() {
        TimeSlot evening = TimeSlot.of(Instant.parse("2026-10-20T18:30:00+08:00"), Duration.ofHours(1));
        TimeSlot intoTheEvening = TimeSlot.of(Instant.parse("2026-10-20T16:31:00+08:00"), Duration.ofHours(1));
        TimeSlot afternoon = TimeSlot.of(Instant.parse("2026-10-20T16:30:00+08:00"), Duration.ofHours(1));

        assertThat(rules.warnings(evening, USUAL)).containsExactly(MeetingWarning.OUTSIDE_WORKING_HOURS);
        assertThat(rules.warnings(intoTheEvening, USUAL)).containsExactly(MeetingWarning.OUTSIDE_WORKING_HOURS);
        assertThat(rules.warnings(afternoon, USUAL)).isEmpty();
    }

    private static Problem assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable check) {
        Problem refusal = catchThrowableOfType(Problem.class, check);
        assertThat(refusal.type()).isEqualTo(ProblemType.RULE_VIOLATED);
        assertThat(refusal.fields().get(0).pointer()).isEqualTo("#/startsAt");
        return refusal;
    }

    private static void assertAllowed(org.assertj.core.api.ThrowableAssert.ThrowingCallable check) {
        assertThatCode(check).doesNotThrowAnyException();
    }

    private static final class NationalDay {

        static WorkingCalendar calendar() {
            List<StatutoryDay> days = LocalDate.of(2026, 10, 1)
                    .datesUntil(LocalDate.of(2026, 10, 8))
                    .map(date -> new StatutoryDay(date, StatutoryKind.HOLIDAY, "国庆节"))
                    .toList();
            return new WorkingCalendar(days, List.of(new CalendarEdition(2026, 0)));
        }
    }

    private record Defaults() implements MeetingConfig {

        @Override
        public int noticeWorkingDays() {
            return 3;
        }

        @Override
        public Duration opensEarlyBy() {
            return Duration.ofHours(1);
        }

        @Override
        public double quorumRatio() {
            return 0.5;
        }

        @Override
        public LocalTime workingFrom() {
            return LocalTime.of(8, 30);
        }

        @Override
        public LocalTime workingUntil() {
            return LocalTime.of(17, 30);
        }
    }
}
