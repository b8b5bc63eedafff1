package org.jointmeeting.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deadline with the days that were counted and the days that were skipped, each with its reason. */
@Schema(description = "办理期限及逐日说明 · a deadline, explained day by day")
public record DeadlineExplanation(
        Urgency urgency,
        Bilingual urgencyLabel,
        Instant from,
        LocalDate dueOn,
        Instant dueAt,
        @Schema(description = "计算规则 · the rule applied") Bilingual rule,
        List<Day> days,
        @Schema(description = "尚未录入放假安排、仅按周末推算的年份 · years without data, counted by plain weekends")
                List<Integer> uncoveredYears,
        List<CalendarEdition> editions) {

    /** One day of the count. */
    @Schema(name = "DeadlineDay", description = "逐日说明 · one day of the count")
    public record Day(
            @Schema(examples = "2026-10-08") LocalDate date,
            DayKind kind,
            @Schema(description = "是否计入 · whether it counts") boolean counted,
            @Schema(description = "第几个工作日，不计入时为空 · which working day, null when skipped", examples = "3") @Nullable
                    Integer number,
            Bilingual reason) {

        static Day of(CountedDay counted) {
            CalendarDay day = counted.day();
            return new Day(
                    day.date(), day.kind(), counted.number() != null, counted.number(), Bilingual.of(day.reason()));
        }
    }
}
