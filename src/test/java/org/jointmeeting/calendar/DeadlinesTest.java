package org.jointmeeting.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

import org.jointmeeting.shared.problem.FieldError;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.time.ServiceClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DeadlinesTest {

    private final ServiceClock clock = new ServiceClock(() -> ZoneId.of("Asia/Shanghai"));
    private final Deadlines deadlines = new Deadlines(
            new ReleasedTerms(new SmallRyeConfigBuilder()
                    .withMapping(CalendarConfig.class)
                    .build()
                    .getConfigMapping(CalendarConfig.class)),
            new WorkingDays(() -> ReleasedCalendar.CALENDAR),
            clock);

    @Test
    void anEmergencyRunsByTheHourThroughNightAndHoliday() {
        Deadline deadline = deadlines.of(Urgency.EMERGENCY, at("2026-10-01T23:30:00+08:00"));
        assertThat(deadline.dueAt()).isEqualTo(at("2026-10-02T01:30:00+08:00"));
        assertThat(deadline.dueOn()).isEqualTo("2026-10-02");
    }

    @Test
    void anOrdinaryMatterBeforeNationalDay2026IsDueOnTheMakeUpSaturday() {
        Deadline deadline = deadlines.of(Urgency.ORDINARY, at("2026-09-28T10:00:00+08:00"));
        assertThat(deadline.dueOn()).isEqualTo("2026-10-10");
        assertThat(deadline.dueAt()).isEqualTo(at("2026-10-10T23:59:59+08:00"));
    }

    @Test
    void theOtherUrgenciesCountOneThreeAndFifteenWorkingDays() {
        Instant tuesday = at("2026-11-24T09:00:00+08:00");
        assertThat(deadlines.of(Urgency.URGENT, tuesday).dueOn()).isEqualTo("2026-11-25");
        assertThat(deadlines.of(Urgency.ADVICE, tuesday).dueOn()).isEqualTo("2026-11-27");
        assertThat(deadlines.of(Urgency.COMPLEX, tuesday).dueOn()).isEqualTo("2026-12-15");
    }

    @Test
    void theDayIsThatOfTheServiceZone() {
        // 23:30 on Monday in UTC is Tuesday morning in Hangzhou
        assertThat(deadlines.of(Urgency.URGENT, at("2026-11-23T23:30:00Z")).dueOn())
                .isEqualTo("2026-11-25");
    }

    @Test
    void aDeadlineIsMissedOnlyAfterItsLastSecond() {
        Deadline deadline = deadlines.of(Urgency.URGENT, at("2026-11-24T09:00:00+08:00"));
        assertThat(deadline.isMissedAt(at("2026-11-25T23:59:59.999+08:00"))).isFalse();
        assertThat(deadline.isMissedAt(at("2026-11-26T00:00:00+08:00"))).isTrue();
    }

    @Test
    void anExplanationShowsEachDayCountedOrSkippedWithItsReason() {
        DeadlineExplanation explained = deadlines.explain(Urgency.ORDINARY, at("2026-09-28T10:00:00+08:00"));
        assertThat(explained.days())
                .extracting(day -> day.date() + " " + (day.number() == null ? "-" : day.number()) + " "
                        + day.reason().zh())
                .containsExactly(
                        "2026-09-28 - 起算当日不计入",
                        "2026-09-29 1 工作日",
                        "2026-09-30 2 工作日",
                        "2026-10-01 - 法定节假日（国庆节）",
                        "2026-10-02 - 法定节假日（国庆节）",
                        "2026-10-03 - 法定节假日（国庆节）",
                        "2026-10-04 - 法定节假日（国庆节）",
                        "2026-10-05 - 法定节假日（国庆节）",
                        "2026-10-06 - 法定节假日（国庆节）",
                        "2026-10-07 - 法定节假日（国庆节）",
                        "2026-10-08 3 工作日",
                        "2026-10-09 4 工作日",
                        "2026-10-10 5 调休上班日（国庆节）");
        assertThat(explained.uncoveredYears()).isEmpty();
        assertThat(explained.editions()).containsExactly(new CalendarEdition(2026, 0));
    }

    @Test
    void anExplanationNamesTheYearsItKnowsNothingOf() {
        DeadlineExplanation explained = deadlines.explain(Urgency.COMPLEX, at("2026-12-25T10:00:00+08:00"));
        assertThat(explained.dueOn()).isEqualTo("2027-01-15");
        assertThat(explained.uncoveredYears()).containsExactly(2027);
    }

    @Test
    void everyExplanationEndsOnItsDeadline() {
        LocalDate.of(2020, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)).forEach(date -> {
            Instant noon = date.atTime(12, 0).atZone(clock.getZone()).toInstant();
            for (Urgency urgency : Urgency.values()) {
                assertThat(deadlines.explain(urgency, noon).dueAt())
                        .isEqualTo(deadlines.of(urgency, noon).dueAt());
            }
        });
    }

    @Test
    void aChosenDueDateMustBeAWorkingDayFromTodayOn() {
        clock.at(at("2026-09-28T10:00:00+08:00"), () -> {
            assertThatCode(() -> deadlines.requirePossible("dueOn", LocalDate.of(2026, 10, 10)))
                    .doesNotThrowAnyException();
            assertThat(refusal("2026-09-27").detail().in(Language.EN)).contains("past", "2026-09-28");
            assertThat(refusal("2026-10-03").detail().in(Language.ZH))
                    .isEqualTo("2026-10-03 为法定节假日（国庆节），不是工作日；临近的工作日为 2026-09-30 和 2026-10-08。");
            assertThat(refusal("+999999999-12-31").pointer()).isEqualTo("#/dueOn");
        });
    }

    private FieldError refusal(String dueOn) {
        Problem problem =
                catchThrowableOfType(Problem.class, () -> deadlines.requirePossible("dueOn", LocalDate.parse(dueOn)));
        return problem.fields().get(0);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
