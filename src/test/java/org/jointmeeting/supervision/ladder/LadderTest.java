package org.jointmeeting.supervision.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jointmeeting.calendar.CalendarEdition;
import org.jointmeeting.calendar.StatutoryDay;
import org.jointmeeting.calendar.StatutoryKind;
import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.supervision.SupervisionConfig;

import static org.assertj.core.api.Assertions.assertThat;

class LadderTest {

    /** A plain week, but for a holiday on Wednesday 2 December. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            List.of(new StatutoryDay(LocalDate.parse("2026-12-02"), StatutoryKind.HOLIDAY, "节日")),
            List.of(new CalendarEdition(2026, 0)));

    private final Ladder ladder = new Ladder(
            new SmallRyeConfigBuilder()
                    .withMapping(SupervisionConfig.class)
                    .build()
                    .getConfigMapping(SupervisionConfig.class),
            CALENDAR,
            ZoneId.of("Asia/Shanghai"));

    /** Due on Friday 27 November. */
    private final Ladder.Term ordinary =
            new Ladder.Term(Urgency.ORDINARY, LocalDate.parse("2026-11-27"), at("2026-11-27T23:59:59+08:00"));

    /** Due at a quarter past three in the night to Saturday. */
    private final Ladder.Term emergency =
            new Ladder.Term(Urgency.EMERGENCY, LocalDate.parse("2026-11-28"), at("2026-11-28T03:15:00+08:00"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T08:59:59+08:00,",
        "2026-11-26T09:00:00+08:00, REMINDER",
        "2026-11-27T23:59:59+08:00, REMINDER",
        "2026-11-28T00:00:00+08:00,",
        "2026-11-30T08:59:59+08:00,",
        "2026-11-30T09:00:00+08:00, URGE",
        "2026-12-03T08:59:59+08:00, URGE",
        "2026-12-03T09:00:00+08:00, ORDER",
        "2026-12-07T08:59:59+08:00, ORDER",
        "2026-12-07T09:00:00+08:00, NOTICE",
        "2027-06-01T09:00:00+08:00, NOTICE"
    })
    void byTheDayStepsAreTakenOnWorkingDaysAtNine(String now, Rung expected) {
        assertThat(ladder.dueBy(at(now), ordinary).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T02:44:59+08:00,",
        "2026-11-28T02:45:00+08:00, REMINDER",
        "2026-11-28T03:14:59+08:00, REMINDER",
        "2026-11-28T03:15:00+08:00, URGE",
        "2026-11-28T04:14:59+08:00, URGE",
        "2026-11-28T04:15:00+08:00, ORDER",
        "2026-11-28T05:15:00+08:00, NOTICE"
    })
    void emergenciesAreSupervisedByTheHourDayAndNight(String now, Rung expected) {
        assertThat(ladder.dueBy(at(now), emergency).orElse(null)).isEqualTo(expected);
    }

    @Test
    void whatIsRemindedOfTodayIsLookedAtToday() {
        assertThat(ladder.lastDueDay(LocalDate.parse("2026-11-26"))).isAfterOrEqualTo(ordinary.dueOn());
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
