package org.jointmeeting.meeting.series;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.Bilingual;
import org.jointmeeting.calendar.CalendarEdition;
import org.jointmeeting.calendar.Occurrence;
import org.jointmeeting.meeting.MeetingStatus;

/** The dates of a series, with the meetings that are drafted for them. */
@Schema(name = "SeriesOccurrences", description = "例会系列的各次日期 · the dates of a series")
public record SeriesOccurrencesView(
        UUID seriesId,
        LocalDate from,
        LocalDate to,
        List<Line> occurrences,
        @Schema(description = "尚未录入放假安排、仅按周末推算的年份 · years without data, counted by plain weekends")
                List<Integer> uncoveredYears,
        List<CalendarEdition> editions) {

    public SeriesOccurrencesView {
        occurrences = List.copyOf(occurrences);
        uncoveredYears = List.copyOf(uncoveredYears);
        editions = List.copyOf(editions);
    }

    /**
     * One date of the series.
     *
     * @param heldOn of a drafted one the day it was drafted for, whatever the calendar says since
     * @param problem why it could not be drafted although it is due
     * @param byFormerRule drafted before the series was changed, whose rule no longer has this date
     */
    @Schema(name = "SeriesOccurrence", description = "系列中的一次 · one date of the series")
    public record Line(
            @Schema(description = "规则所定日期 · what the rule says", examples = "2026-10-01") LocalDate plannedOn,
            @Schema(description = "实际日期，取消时为空 · held on, null when it falls out", examples = "2026-10-08") @Nullable
                    LocalDate heldOn,
            @Schema(description = "改期或取消的原因 · why it is not held as planned") @Nullable Bilingual reason,
            @Schema(description = "已拟定的会议 · the meeting drafted for it") @Nullable UUID meetingId,
            @Nullable MeetingStatus meetingStatus,
            @Schema(description = "到期未能拟定的原因 · why it could not be drafted") @Nullable Bilingual problem,
            @Schema(description = "按修改前的规则拟定，现行规则已无此次 · drafted by a rule that was changed since")
                    boolean byFormerRule) {

        static Line of(Occurrence occurrence) {
            Bilingual reason = occurrence.reason() == null ? null : Bilingual.of(occurrence.reason());
            return new Line(occurrence.plannedOn(), occurrence.heldOn(), reason, null, null, null, false);
        }

        static Line ofFormerRule(DueMeeting due) {
            return new Line(due.plannedOn(), due.heldOn(), null, null, null, null, true);
        }

        Line drafted(DueMeeting due, @Nullable MeetingStatus status) {
            return new Line(plannedOn, due.heldOn(), reason, due.meetingId(), status, null, byFormerRule);
        }

        Line hindered(DueMeeting due) {
            return new Line(plannedOn, heldOn, reason, null, null, due.problem(), byFormerRule);
        }
    }
}
