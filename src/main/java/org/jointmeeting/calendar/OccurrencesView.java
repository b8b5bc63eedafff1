package org.jointmeeting.calendar;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The dates of a series, with those that were moved and why. */
@Schema(name = "Occurrences", description = "按重复规则推算的日期 · the dates of a recurrence rule")
public record OccurrencesView(
        @Schema(examples = "FREQ=MONTHLY;BYDAY=1TH") String rule,
        LocalDate from,
        LocalDate to,
        MoveRule move,
        List<Date> occurrences,
        @Schema(description = "尚未录入放假安排、仅按周末推算的年份 · years without data, counted by plain weekends")
                List<Integer> uncoveredYears,
        List<CalendarEdition> editions) {

    /** One date of the series. */
    @Schema(name = "Occurrence", description = "系列中的一次 · one date of the series")
    public record Date(
            @Schema(description = "规则所定日期 · what the rule says", examples = "2026-10-01") LocalDate plannedOn,
            @Schema(description = "实际日期，取消时为空 · held on, null when it falls out", examples = "2026-10-08") @Nullable
                    LocalDate heldOn,
            @Schema(description = "改期或取消的原因 · why it is not held as planned") @Nullable Bilingual reason) {

        static Date of(Occurrence occurrence) {
            return new Date(
                    occurrence.plannedOn(),
                    occurrence.heldOn(),
                    occurrence.reason() == null ? null : Bilingual.of(occurrence.reason()));
        }
    }
}
