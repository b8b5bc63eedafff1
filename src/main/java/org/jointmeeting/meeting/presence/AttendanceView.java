package org.jointmeeting.meeting.presence;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.SeatView;
import org.jointmeeting.shared.concurrency.Versioned;
import org.jointmeeting.shared.problem.ProblemView;

/**
 * What became of an attendance sheet, seat by seat.
 *
 * @param id the meeting's
 * @param version the meeting's: its ETag after the sheet
 */
@Schema(name = "AttendanceAnswer", description = "签到结果，逐席答复 · what became of each line")
public record AttendanceView(
        @Schema(description = "会议编号 · the meeting") UUID id, List<Line> seats, @JsonIgnore long version)
        implements Versioned {

    public AttendanceView {
        seats = List.copyOf(seats);
    }

    /** The seat as it stands now, and why its line was refused, if it was. */
    @Schema(name = "AttendanceAnswerLine", description = "一个席位的结果 · one seat's outcome")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            UUID seatId,
            @Schema(description = "是否已记录 · whether it was recorded") boolean recorded,
            @Nullable SeatView seat,
            @Nullable ProblemView problem) {}
}
