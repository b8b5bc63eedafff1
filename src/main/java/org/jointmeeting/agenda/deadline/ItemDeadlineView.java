package org.jointmeeting.agenda.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.Bilingual;
import org.jointmeeting.calendar.CalendarDay;
import org.jointmeeting.calendar.CalendarEdition;
import org.jointmeeting.calendar.DayKind;
import org.jointmeeting.shared.text.Text;

/** An item's deadline, explained: how it is counted, day by day, when it stood still and how it changed. */
@Schema(name = "ItemDeadline", description = "议题办理期限及逐日说明 · an item's deadline, explained day by day")
public record ItemDeadlineView(
        UUID itemId,
        @Nullable DeadlineBasis basis,
        @Schema(description = "计算规则 · the rule applied") Bilingual rule,
        @Schema(description = "起算时刻，尚未交办时为空 · since when it runs, null before the assignment") @Nullable Instant from,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable StandStillReason standingStill,
        @Nullable Instant standingStillSince,
        @Schema(description = "还可延期的次数 · how often it may still be extended", examples = "2") int extensionsLeft,
        List<Day> days,
        @Schema(description = "未逐日列出的天数 · days that were not listed any more") int daysLeftOut,
        List<Still> standStills,
        List<Change> changes,
        @Schema(description = "尚未录入放假安排、仅按周末推算的年份 · years without data, counted by plain weekends")
                List<Integer> uncoveredYears,
        @Schema(description = "现期限推算时依据的年度数据版本 · the data the due date was counted on")
                List<CalendarEdition> editions) {

    /** One day of the count. */
    @Schema(name = "ItemDeadlineDay", description = "逐日说明 · one day of the count")
    public record Day(
            @Schema(examples = "2026-02-24") LocalDate date,
            DayKind kind,
            @Schema(description = "是否计入 · whether it counts") boolean counted,
            @Schema(description = "第几个工作日，不计入时为空 · which working day, null when skipped", examples = "3") @Nullable
                    Integer number,
            @Nullable StandStillReason standingStill,
            Bilingual reason) {

        static Day counted(CalendarDay day, int number) {
            return new Day(day.date(), day.kind(), true, number, null, Bilingual.of(day.reason()));
        }

        static Day skipped(CalendarDay day, Text why) {
            return new Day(day.date(), day.kind(), false, null, null, Bilingual.of(why));
        }

        static Day still(CalendarDay day, StandStillReason why) {
            Text text = Text.of("停止计时（{0}）", "the clock stood still ({0})", why.label());
            return new Day(day.date(), day.kind(), false, null, why, Bilingual.of(text));
        }
    }

    /** A time during which the clock stood still. */
    @Schema(name = "StandStill", description = "停止计时的期间 · a time during which the clock stood still")
    public record Still(
            StandStillReason reason,
            Bilingual label,
            Instant from,
            @Schema(description = "恢复计时的时刻，仍停止时为空 · when it went on, null while it stands still") @Nullable
                    Instant until) {

        static Still of(StandStill still) {
            return new Still(still.reason(), Bilingual.of(still.reason().label()), still.beganAt(), still.endedAt());
        }
    }

    /** That the due date became another. */
    @Schema(name = "DeadlineChange", description = "期限变更记录 · that the due date became another")
    public record Change(
            Instant at,
            DeadlineCause cause,
            Bilingual label,
            @Nullable LocalDate dueOnBefore,
            @Nullable Instant dueAtBefore,
            LocalDate dueOnAfter,
            Instant dueAtAfter,
            @Schema(description = "原期限依据的年度数据版本 · the data the old date was counted on")
                    List<CalendarEdition> editionsBefore,
            @Schema(description = "新期限依据的年度数据版本 · the data the new date was counted on")
                    List<CalendarEdition> editionsAfter) {

        static Change of(DeadlineChange change) {
            return new Change(
                    change.changedAt(),
                    change.cause(),
                    Bilingual.of(change.cause().label()),
                    change.dueOnBefore(),
                    change.dueAtBefore(),
                    change.dueOnAfter(),
                    change.dueAtAfter(),
                    change.editionsBefore().known(),
                    change.editionsAfter().known());
        }
    }
}
